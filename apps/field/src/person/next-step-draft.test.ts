import { checkBody, nextSteps, withoutNextStep } from '@libertad/domain'
import { expect, test } from 'vitest'
import type { PersonOnSite } from '../model/view-model.ts'
import { dueDay, dueIn, nextStepContent } from './next-step-draft.ts'

const referral = '3f0c8a52-5b1e-4d0a-9c1e-5a7d2f6b8e10'
const person = {
  met: { zone: 'America/Guyana', referrals: [], closed: undefined },
  referrals: [{ id: referral }],
} as unknown as PersonOnSite
const now = Date.parse('2018-04-05T01:30:00Z')

test('days are those of the place: late in the evening it is still today there', () => {
  expect(dueDay('0', now, 'America/Guyana')).toBe('2018-04-04')
  expect(dueDay('7', now, 'America/Guyana')).toBe('2018-04-11')
})

test.each(nextSteps)('the step %s is written as the hub takes it, and she has a next step then', (step) => {
  for (const due of dueIn) {
    const content = nextStepContent({ step, due }, person, now)!
    const body = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', ...content }
    expect(checkBody('person_met.next_step_set', 1, body)).toEqual({ fits: true })
    expect(content.referral).toBe(step === 'referral' ? referral : undefined)
    const met = { ...person.met, nextStep: { value: { ...content, referral: undefined } } }
    expect(withoutNextStep(met as never, [], new Date(now).toISOString())).toBe(false)
  }
})

test('without a step or a day nothing is written', () => {
  expect(nextStepContent({ step: 'papers' }, person, now)).toBeUndefined()
  expect(nextStepContent({ due: '1' }, person, now)).toBeUndefined()
})
