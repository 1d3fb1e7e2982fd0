import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageBands, isChild } from '../codes.ts'
import { fold } from '../journal/fold.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { met } from '../testing/told.ts'
import { foldPersonMet } from './fold-person-met.ts'

const opens = (ageBand: (typeof ageBands)[number]): Told => ({
  ...{ kind: 'person_met.recorded', says: { ...met, ageBand } },
})
const aged = (ageBand: (typeof ageBands)[number]): Told => ({
  kind: 'person_met.corrected',
  says: { ageBand },
})
type Path = Extract<Told, { kind: 'person_met.path_set' }>['says']
const set = (says: Path): Told => ({ kind: 'person_met.path_set', says })
const pathOf = (came: Told[]) =>
  fold(
    came.map((told, at) => entryOf(`${at}`, told, at === 0 ? [] : [`${at - 1}`])),
    foldPersonMet,
  ).state!.path

const ages = fc.constantFrom(...ageBands).map(aged)
const guardian = { kind: 'guardian', present: true } as const
const officers = fc.constantFrom<Path>(
  { path: 'adult', by: 'officer' },
  { path: 'adult', by: 'officer', guardian },
  { path: 'adult', by: 'guardian' },
  { path: 'adult', by: 'guardian', guardian: { kind: 'herself', present: true } },
  { path: 'adult', by: 'advocate' },
  { path: 'child', by: 'officer' },
)
const lifting = fc.constantFrom<Path>(
  { path: 'adult', by: 'guardian', guardian },
  { path: 'adult', by: 'advocate', guardian: { kind: 'advocate', present: false } },
  { path: 'adult', by: 'age_determined' },
)
const isYoung = (told: Told) =>
  (told.kind === 'person_met.corrected' && isChild(told.says.ageBand!)) ||
  (told.kind === 'person_met.path_set' && told.says.path === 'child')

describe('the path for children', () => {
  test('is left by no officer alone, whatever ages are said, in any order', () => {
    const steps = fc.oneof(ages, officers.map(set))
    fc.assert(
      fc.property(
        fc.constantFrom(...ageBands).chain((first) =>
          fc.tuple(
            fc.constant(first),
            histories(opens(first), steps, (step) => step),
          ),
        ),
        ([first, { came, written }]) => {
          const young = isChild(first) || written.some(({ step }) => isYoung(step))
          expect(fold(came, foldPersonMet).state!.path).toBe(young ? 'child' : 'adult')
        },
      ),
    )
  })

  test('is kept by any age under 18 that whoever lifted it had not seen, however the hashes fall', () => {
    const steps = fc.oneof(ages, officers.map(set), lifting.map(set))
    fc.assert(
      fc.property(
        histories(opens('9-17'), steps, (step) => step),
        ({ came, written }) => {
          const lifts = written.filter(
            ({ step }) => step.kind === 'person_met.path_set' && liftsIt(step.says),
          )
          const reasons = ['opening', ...written.filter(({ step }) => isYoung(step)).map(({ id }) => id)]
          const standing = reasons.filter((id) => !lifts.some((lift) => lift.knew(id)))
          const { path, childBecause } = fold(came, foldPersonMet).state!
          expect(childBecause.toSorted()).toEqual(standing.toSorted())
          expect(path).toBe(standing.length > 0 ? 'child' : 'adult')
        },
      ),
    )
  })

  test.each([
    ['a named guardian', { path: 'adult', by: 'guardian', guardian }],
    ['a determined age', { path: 'adult', by: 'age_determined' }],
  ] as [string, Path][])('is left with %s, and a younger age leads back', (_name, lift) => {
    expect(pathOf([opens('9-17')])).toBe('child')
    expect(pathOf([opens('9-17'), set(lift)])).toBe('adult')
    expect(pathOf([opens('9-17'), set(lift), aged('0-8')])).toBe('child')
  })
})

const liftsIt = ({ path, by, guardian: named }: Path) =>
  path === 'adult' && (by === 'age_determined' || (by !== 'officer' && !!named && named.kind !== 'herself'))

test('a case stays open after a reopening that whoever closed it had not seen', () => {
  const at = '2018-05-01T09:00:00.000Z'
  const steps = fc.constantFrom<Told>(
    { kind: 'person_met.closed', says: { reason: 'completed', at } },
    { kind: 'person_met.reopened', says: { at } },
  )
  fc.assert(
    fc.property(
      histories(opens('18-20'), steps, (step) => step),
      ({ came, written }) => {
        const reopened = written.filter(({ step }) => step.kind === 'person_met.reopened')
        const closed = written.some(
          ({ step, knew }) => step.kind === 'person_met.closed' && reopened.every(({ id }) => knew(id)),
        )
        expect(fold(came, foldPersonMet).state!.closed !== undefined).toBe(closed)
      },
    ),
  )
})

test('a referral that a next step ever named stays one of hers', () => {
  const next = (referral?: string): Told => ({
    ...{ kind: 'person_met.next_step_set', says: { step: 'referral', due: '2018-04-08', referral } },
  })
  const { state } = fold(
    [entryOf('a', opens('18-20')), entryOf('b', next('one'), ['a']), entryOf('c', next(), ['b'])],
    foldPersonMet,
  )
  expect(state).toMatchObject({ referrals: ['one'], nextStep: { value: { referral: undefined } } })
})
