import { expect, test } from 'vitest'
import type { Profile } from '../indicators/profile.ts'
import { profiles } from '../indicators/profiles.ts'
import { nationalLaws } from '../national/read-laws.ts'
import type { Screening } from './proposal.ts'
import { unfinished } from '../testing/unfinished.ts'
import { propose } from './propose.ts'

const about = (given: Partial<Screening>): Screening => ({
  ...{ kind: 'labour', age: 'adult', answers: {}, seen: [] },
  ...given,
})
const yes = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, 'yes' as const]))

const heldAtTheMine = about({
  answers: yes('other_work', 'other_pay', 'long_hours', 'little_pay', 'papers_kept'),
  seen: ['papers_held_by_others', 'debt_book'],
})

test('what was said and what was seen stand apart under each element', () => {
  const { result, act, means, purpose, dimensions } = propose(heldAtTheMine)
  expect(result).toBe('reasonable_grounds')
  expect(act).toEqual({
    holds: true,
    because: [
      { code: 'other_work', from: 'said' },
      { code: 'other_pay', from: 'said' },
    ],
    codes: ['recruitment'],
  })
  expect(means.holds).toBe(true)
  expect(means.because).toContainEqual({ code: 'debt_book', from: 'seen' })
  expect(means.codes).toEqual(['deception', 'other_coercion'])
  expect(purpose).toMatchObject({ holds: true, codes: ['forced_labour_or_services'] })
  expect(dimensions.find(({ dimension }) => dimension === 'coercion')).toMatchObject({
    strong: ['coercion.documents_taken', 'coercion.debt_bondage'],
    medium: ['coercion.wages_withheld'],
    holds: true,
  })
})

test('the same sign said and seen counts once', () => {
  const { dimensions } = propose(
    about({ answers: yes('papers_kept'), seen: ['papers_held_by_others', 'papers_held_by_others'] }),
  )
  expect(dimensions.find(({ dimension }) => dimension === 'coercion')).toMatchObject({
    strong: ['coercion.documents_taken'],
    holds: false,
  })
})

test('an empty conversation finds nothing and holds nothing', () => {
  const proposal = propose(about({}))
  expect(proposal.result).toBe('no_grounds_seen')
  expect([proposal.act, proposal.means, proposal.purpose].map(({ holds }) => holds)).toEqual([
    false,
    false,
    false,
  ])
})

test('a child needs no means; an adult in the same place does', () => {
  const seen = ['shift_list_long', 'dangerous_work', 'sleeps_where_works']
  expect(propose(about({ age: 'child', seen }))).toMatchObject({
    ...{ profile: 'CL', child: true, result: 'child_reasonable_grounds' },
    means: { holds: false },
  })
  expect(propose(about({ seen })).result).toBe('labour_rights_case')
})

test('perhaps under 18 is a child until shown otherwise, and says on what that rests', () => {
  const seen = ['shift_list_long', 'dangerous_work', 'sleeps_where_works']
  const { result, doubts } = propose(about({ age: 'perhaps_child', seen }))
  expect(result).toBe('child_reasonable_grounds')
  expect(doubts).toContain('presumption_of_age')
  expect(propose(about({ age: 'unknown', seen })).profile).toBe('AL')
})

test('any sign about a child keeps it open', () => {
  for (const code of ['child_hurt', 'child_hungry', 'child_afraid']) {
    expect(propose(about({ age: 'child', answers: yes(code) })).result).toBe('open_a_person_decides')
  }
  expect(propose(about({ age: 'child', answers: yes('child_trusted_person') })).result).toBe(
    'no_grounds_seen',
  )
})

test('a list that is incomplete gives no suggestion, whatever was said', () => {
  const all = yes('sexual_demands', 'cannot_leave', 'debt', 'hurt_here', 'other_work', 'long_hours')
  for (const age of ['adult', 'child'] as const) {
    const proposal = propose(about({ kind: 'sexual', age, answers: all, country: 'BR' }), unfinished)
    expect(proposal).toMatchObject({ result: 'not_computed', dimensions: [], means: { holds: false } })
    expect(proposal.doubts).toContain('profile_incomplete')
    expect(proposal.national?.rules.map(({ code }) => code)).not.toContain('BR-149-A')
    expect(proposal.signs.forcedLabour).toContain('debt_bondage')
  }
})

test('a list that two people stand for computes', () => {
  const entered = { who: 'A. Baptiste', when: '2026-02-01' }
  const confirmed = { who: 'J. Singh', when: '2026-02-03' }
  const AS: Profile = {
    ...{ ...profiles.AL, profile: 'AS', status: 'confirmed' },
    ...{ enteredBy: entered, confirmedBy: confirmed },
  }
  const proposal = propose(
    { ...heldAtTheMine, kind: 'sexual' },
    { profiles: { ...profiles, AS }, nationalLaws },
  )
  expect(proposal.result).toBe('reasonable_grounds')
  expect(proposal.doubts).not.toContain('weights_not_checked')
})

test('labour indicators do not close what was said about another purpose', () => {
  for (const code of ['sexual_demands', 'made_to_break_law']) {
    const { result, doubts } = propose(about({ answers: yes(code) }))
    expect(result).toBe('open_a_person_decides')
    expect(doubts).toContain('purpose_outside_list')
  }
})

test('Brazil stands beside Palermo: degrading conditions alone, and means asked for with a child', () => {
  const { result, national } = propose(
    about({ age: 'child', country: 'BR', seen: ['unfit_housing', 'shift_list_long', 'sleeps_where_works'] }),
  )
  expect(result).toBe('child_reasonable_grounds')
  expect(national?.rules).toMatchObject([
    { code: 'BR-149-exhausting-hours', holds: true },
    { code: 'BR-149-degrading-conditions', holds: true, because: [{ code: 'unfit_housing', from: 'seen' }] },
    { code: 'BR-149-A', holds: false },
  ])
  expect(propose({ ...heldAtTheMine, country: 'BR' }).national?.rules.at(-1)).toMatchObject({ holds: true })
})

test('a country whose law nobody entered says so and changes nothing', () => {
  for (const country of ['GY', 'FR']) {
    const { result, national, doubts } = propose({ ...heldAtTheMine, country }, unfinished)
    expect(result).toBe('reasonable_grounds')
    expect(national).toEqual({ country, checked: false, rules: [] })
    expect(doubts).toContain('national_rules_not_checked')
  }
  expect('national' in propose(heldAtTheMine)).toBe(false)
})

test('a law that a lawyer stands for is no longer in doubt', () => {
  const checkedBy = { who: 'R. Almeida', when: '2026-02-01' }
  const BR = { ...unfinished.nationalLaws.BR!, checkedBy }
  const screening = { ...heldAtTheMine, country: 'BR' }
  const { national, doubts } = propose(screening, { ...unfinished, nationalLaws: { BR } })
  expect(national?.checked).toBe(true)
  expect(doubts).not.toContain('national_rules_not_checked')
  expect(propose(screening, unfinished).doubts).toContain('national_rules_not_checked')
})

test('it names what it was computed with', () => {
  expect(propose({ ...heldAtTheMine, country: 'BR' }).rules).toMatch(/^rules \d+, AL \d+, BR \d+$/)
})
