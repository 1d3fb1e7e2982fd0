import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldConsent } from '../case/consent.ts'
import { foldLegalBasis } from '../case/legal-basis.ts'
import { foldPersonMet } from '../case/fold-person-met.ts'
import { foldReferral } from '../case/fold-referral.ts'
import { foldJudgement } from '../counting/judgement.ts'
import { foldRelease } from '../release/release.ts'
import { foldSealed } from '../identity/sealed.ts'
import { foldAlert } from '../operation/alert.ts'
import { foldCheck } from '../operation/check.ts'
import { foldCountry } from '../operation/country.ts'
import { foldLead } from '../operation/lead.ts'
import { foldOperation } from '../operation/operation.ts'
import { foldPhase, foldTraining } from '../operation/phase.ts'
import { foldSeizure } from '../operation/seizure.ts'
import { foldService } from '../operation/service.ts'
import { foldSite } from '../operation/site.ts'
import { foldArrest, foldCharge, foldSuspect } from '../operation/suspect.ts'
import { foldVisit } from '../operation/visit.ts'
import { entriesOf, kindNames } from '../testing/entries-of.ts'
import { kinds } from '../kinds.ts'
import { fold } from './fold.ts'
import { subjectTypes, type Reducer } from './reducer.ts'

const reducers: Record<string, Reducer<object>> = {
  operation: foldOperation as Reducer<object>,
  country: foldCountry as Reducer<object>,
  phase: foldPhase as Reducer<object>,
  training: foldTraining as Reducer<object>,
  site: foldSite as Reducer<object>,
  lead: foldLead as Reducer<object>,
  visit: foldVisit as Reducer<object>,
  person_met: foldPersonMet as Reducer<object>,
  suspect: foldSuspect as Reducer<object>,
  arrest: foldArrest as Reducer<object>,
  charge: foldCharge as Reducer<object>,
  seizure: foldSeizure as Reducer<object>,
  check: foldCheck as Reducer<object>,
  alert: foldAlert as Reducer<object>,
  service: foldService as Reducer<object>,
  case: foldPersonMet as Reducer<object>,
  consent: foldConsent as Reducer<object>,
  legal_basis: foldLegalBasis as Reducer<object>,
  referral: foldReferral as Reducer<object>,
  sealed: foldSealed as Reducer<object>,
  judgement: foldJudgement as Reducer<object>,
  settlement: foldJudgement as Reducer<object>,
  release: foldRelease as Reducer<object>,
}

/** Subjects that are folded in the hub's order instead, into the who book. */
const whoSubjects = ['agency', 'team', 'person', 'device', 'audience']

test('every type of subject is folded here or into the who book', () => {
  expect([...Object.keys(reducers), ...whoSubjects].toSorted()).toEqual([...subjectTypes].toSorted())
  for (const name of kindNames) expect([...subjectTypes, 'any'] as string[]).toContain(kinds[name].subject)
})

/** The same entries, some twice or three times, in any order. */
const arrival = <Item>(items: Item[]): fc.Arbitrary<Item[]> =>
  fc
    .array(fc.constantFrom(...items), { maxLength: items.length })
    .chain((again) => fc.shuffledSubarray([...items, ...again], { minLength: items.length + again.length }))

describe.each(Object.entries(reducers))('%s', (subject, reducer) => {
  const entries = entriesOf(subject)

  test('any order and any repetition of arrival folds to the same', () => {
    fc.assert(
      fc.property(
        entries.chain((all) => fc.tuple(fc.constant(all), arrival(all))),
        ([all, came]) => {
          expect(fold(came, reducer)).toEqual(fold(all, reducer))
        },
      ),
    )
  })

  test('all is accounted for: known, unknown or erased, and something to build on', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { state, heads, unknown, erased } = fold(all, reducer)
        expect(state).toMatchObject({ id: all[0]!.header.subject })
        expect(erased.toSorted()).toEqual(
          all
            .filter(({ body }) => body === undefined)
            .map(({ id }) => id)
            .toSorted(),
        )
        const newer = all.filter(
          ({ header, body }) => body !== undefined && header.kind.endsWith('from_tomorrow'),
        )
        expect(unknown.toSorted()).toEqual(newer.map(({ id }) => id).toSorted())
        expect(heads.length).toBeGreaterThan(0)
        const built = new Set(all.flatMap(({ header }) => header.basedOn))
        expect(heads.toSorted()).toEqual(
          all
            .map(({ id }) => id)
            .filter((id) => !built.has(id))
            .toSorted(),
        )
      }),
    )
  })

  test('any part of the entries folds without an error and changes none of them', () => {
    fc.assert(
      fc.property(
        entries.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        ([all, some]) => {
          const before = JSON.stringify(some)
          const { state } = fold(some, reducer)
          expect(JSON.stringify(some)).toBe(before)
          if (!some.includes(all[0]!)) expect(state).toBeUndefined()
        },
      ),
    )
  })
})
