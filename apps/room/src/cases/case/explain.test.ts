import { propose } from '@libertad/screening'
import { expect, test } from 'vitest'
import { aScreening } from '../testing/a-case.ts'
import { explain } from './explain.ts'

const person = { country: 'GY' }
const said = [
  { question: 'other_work', answer: 'yes' },
  { question: 'other_pay', answer: 'yes' },
  { question: 'long_hours', answer: 'no_answer' },
  { question: 'little_known', answer: 'not_asked' },
] as const
const made = propose({
  ...{ kind: 'labour', age: 'adult', country: 'GY', seen: [] },
  answers: { other_work: 'yes', other_pay: 'yes' },
})
const kept = (rules: string) => ({
  ...{ rules, result: made.result, act: made.act.holds, means: made.means.holds },
  ...{ purpose: made.purpose.holds, dimensions: [], because: [] },
})

test('shows the indicators where the same rules made them, however their version is written', () => {
  const rules = made.rules.replaceAll(', ', '-').replaceAll(' ', '.')
  const shown = explain(aScreening({ said: [...said], proposal: kept(rules) }), person)
  expect(shown.dimensions?.map(({ dimension }) => dimension)).toContain('deceptive_recruitment')
  expect(shown.doubts.length).toBeGreaterThan(0)
})

test('shows what was kept, and no more, where other rules made it', () => {
  const shown = explain(
    aScreening({ said: [...said], proposal: { ...kept('rules_0'), dimensions: [1, 4] } }),
    person,
  )
  expect(shown.dimensions).toBeUndefined()
  expect(shown.held).toEqual(['deceptive_recruitment', 'exploitation'])
})

test('silence is counted apart, and is never a sign', () => {
  const shown = explain(aScreening({ said: [...said], proposal: kept('rules_0') }), person)
  expect(shown).toMatchObject({ said: ['other_work', 'other_pay'], declined: 1, notAsked: 1 })
})

test('an incomplete list says neither that means and purpose hold nor that they do not', () => {
  const proposal = { ...kept('rules_0'), result: 'not_computed' as const, act: true, means: false }
  const shown = explain(aScreening({ profile: 'adult_sexual', proposal }), person)
  expect(shown.elements.map(({ finding }) => finding)).toEqual(['holds', 'unread', 'unread'])
})

test('a profile that was not clear is computed by nobody', () => {
  expect(explain(aScreening({ profile: 'unclear' }), person).dimensions).toBeUndefined()
})
