import fc from 'fast-check'
import { expect, test } from 'vitest'
import { urgencies } from '../../care/urgency.ts'
import type { CaseLine } from '../../model/care-model.ts'
import { aCase, aReferral, aSaid } from '../testing/a-case.ts'
import { byUrgency, filterCases } from './filter-cases.ts'

const known = {
  now: Date.parse('2018-04-06T15:00:00.000Z'),
  wordsOf: ({ person }: CaseLine) => `${person.sex} ${person.nationality}`,
  named: new Set<string>(),
}
const ids = (cases: readonly CaseLine[]) => cases.map(({ id }) => id)

test('every filter narrows', () => {
  const cases = [
    aCase({ id: 'a', urgency: 'child', person: { path: 'child' } }),
    aCase({ id: 'b', urgency: 'overdue', referrals: [aReferral()] }),
  ]
  expect(ids(filterCases(cases, {}, known))).toEqual(['a', 'b'])
  expect(ids(filterCases(cases, { child: true }, known))).toEqual(['a'])
  expect(ids(filterCases(cases, { urgency: 'overdue' }, known))).toEqual(['b'])
  expect(ids(filterCases(cases, { referral: 'late' }, known))).toEqual(['b'])
  expect(ids(filterCases(cases, { referral: 'none' }, known))).toEqual(['a'])
  expect(ids(filterCases(cases, { state: 'presumed' }, known))).toEqual([])
})

test('finds by pseudonym and coded words, and by name only what the vault found', () => {
  const cases = [aCase({ id: 'a', pseudonym: 'GY-T4XH' }), aCase({ id: 'b', pseudonym: 'GY-K7RM' })]
  expect(ids(filterCases(cases, { text: 't4x' }, known))).toEqual(['a'])
  expect(ids(filterCases(cases, { text: 'woman ve' }, known))).toEqual(['a', 'b'])
  expect(ids(filterCases(cases, { text: 'ana' }, known))).toEqual([])
  expect(ids(filterCases(cases, { text: 'ana' }, { ...known, named: new Set(['b']) }))).toEqual(['b'])
})

test('what cannot wait comes first, and within it what is due first', () => {
  const due = (day: string) => aSaid({ step: 'papers' as const, due: day, referral: undefined })
  const cases = [
    aCase({ id: 'later', urgency: 'due_soon', nextStep: due('2018-04-08') }),
    aCase({ id: 'never', urgency: 'due_soon' }),
    aCase({ id: 'sooner', urgency: 'due_soon', nextStep: due('2018-04-07') }),
    aCase({ id: 'danger', urgency: 'danger' }),
  ]
  expect(ids(byUrgency(cases))).toEqual(['danger', 'sooner', 'later', 'never'])
})

test('sorting loses nobody', () => {
  const some = fc.array(fc.constantFrom(...urgencies).map((urgency) => aCase({ urgency })))
  fc.assert(
    fc.property(some, (cases) => {
      const sorted = byUrgency(cases)
      expect(sorted).toHaveLength(cases.length)
      const ranks = sorted.map(({ urgency }) => urgencies.indexOf(urgency))
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    }),
  )
})
