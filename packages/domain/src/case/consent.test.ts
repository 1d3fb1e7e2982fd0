import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { agreed } from '../testing/told.ts'
import { consentHolds, foldConsent } from './consent.ts'

const opens: Told = { kind: 'consent.recorded', says: agreed }
const at = '2018-04-06T09:00:00.000Z'
const withdrawn = (more: Pick<Told, 'unread' | 'by'> = {}): Told => ({
  ...{ kind: 'consent.withdrawn', says: { at, by: 'herself' }, ...more },
})
/** Asking again under the same subject is no new answer. */
const steps = fc.constantFrom<Told>(
  withdrawn(),
  withdrawn({ by: 'somebody else' }),
  withdrawn({ unread: 'erased' }),
  withdrawn({ unread: 'newer' }),
  { kind: 'consent.recorded', says: { ...agreed, until: '2030-01-01' } },
)

describe('her consent', () => {
  const { state } = fold([entryOf('a', opens)], foldConsent)

  test('holds until the end of its last day', () => {
    expect(consentHolds(state!, '2018-06-30')).toBe(true)
    expect(consentHolds(state!, '2018-07-01')).toBe(false)
  })

  test.each(['no', 'later', 'not_asked'] as const)('is no consent when she answered %s', (answer) => {
    const told: Told = { kind: 'consent.recorded', says: { ...agreed, answer } }
    expect(consentHolds(fold([entryOf('a', told)], foldConsent).state!, '2018-04-05')).toBe(false)
  })

  test('that was taken back does not come back: in no order, by no erasure, from no newer program', () => {
    fc.assert(
      fc.property(
        histories(opens, steps, (step) => step),
        ({ came, written }) => {
          const consent = fold(came, foldConsent).state!
          const taken = written.some(({ step }) => step.kind === 'consent.withdrawn')
          expect(consentHolds(consent, '2018-04-06')).toBe(!taken)
          expect(consent.withdrawn !== undefined).toBe(taken)
        },
      ),
    )
  })

  test('taken back unreadably was taken back when the device says that it was written', () => {
    const taken = [entryOf('a', opens), entryOf('b', withdrawn({ unread: 'erased' }))]
    expect(fold(taken, foldConsent).state!.withdrawn!.value).toBe('2018-04-05T14:00:00.000Z')
    const read = [entryOf('a', opens), entryOf('b', withdrawn())]
    expect(fold(read, foldConsent).state!.withdrawn!.value).toBe(at)
  })
})
