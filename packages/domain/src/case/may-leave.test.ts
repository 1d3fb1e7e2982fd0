import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../journal/fold.ts'
import { isRefusal } from '../refusals.ts'
import { entryOf, histories, type Told } from '../testing/histories.ts'
import { agreed, claimed } from '../testing/told.ts'
import { foldConsent, type Consent } from './consent.ts'
import { foldLegalBasis, type LegalBasis } from './legal-basis.ts'
import { mayLeave, type Bases, type Leaving } from './may-leave.ts'

const at = '2018-04-06T12:00:00.000Z'
const today = '2018-04-06'
const leaving: Leaving = { person: 'person', recipient: 'shelter', kinds: ['name'], purpose: 'share' }

/** Her consent as it was recorded, and perhaps taken back at an instant. */
function consent(id: string, says: Partial<typeof agreed> = {}, taken?: string): Consent {
  const entries = [entryOf(id, { kind: 'consent.recorded', says: { ...agreed, ...says } })]
  if (taken)
    entries.push(entryOf('z', { kind: 'consent.withdrawn', says: { at: taken, by: 'herself' } }, [id]))
  return { ...fold(entries, foldConsent).state!, id }
}

function basis(id: string, agrees?: boolean, says: Partial<typeof claimed> = {}): LegalBasis {
  const entries = [entryOf(id, { kind: 'legal_basis.claimed', says: { ...claimed, ...says } })]
  if (agrees !== undefined)
    entries.push(entryOf('z', { kind: 'legal_basis.seconded', says: { agrees }, by: 'he' }, [id]))
  return { ...fold(entries, foldLegalBasis).state!, id }
}

const asked = ({ consents = [], bases = [] }: Partial<Bases>, of: Partial<Leaving> = {}) =>
  mayLeave({ consents, bases }, { ...leaving, ...of }, at, today)

describe('with her consent', () => {
  test('what she agreed to leaves, to whom she agreed', () => {
    expect(asked({ consents: [consent('a')] })).toEqual({ basis: 'a' })
    expect(asked({ consents: [consent('a')] }, { kinds: ['needs', 'name'] })).toEqual({ basis: 'a' })
  })

  test.each([
    ['another kind of data', { kinds: ['name', 'health'] }],
    ['another recipient', { recipient: 'another' }],
    ['another person', { person: 'another' }],
  ] as [string, Partial<Leaving>][])('%s does not', (_name, of) => {
    expect(asked({ consents: [consent('a')] }, of)).toEqual({ refused: 'basis_unknown' })
  })

  test.each(['interview', 'record', 'evidence', 'statistics', 'contact_later', 'image'] as const)(
    'to %s is none to share',
    (purpose) => {
      expect(asked({ consents: [consent('a', { purpose })] })).toEqual({ refused: 'basis_unknown' })
    },
  )

  test('that is over is none', () => {
    expect(asked({ consents: [consent('a', { until: '2018-04-05' })] })).toEqual({ refused: 'basis_ended' })
  })

  test('that the recipient itself wrote down is none', () => {
    const own = { ...consent('a'), owner: 'shelter' }
    expect(asked({ consents: [own] })).toEqual({ refused: 'basis_unknown' })
  })
})

describe('her no', () => {
  const later = '2018-04-06T08:00:00.000Z'

  test.each([
    ['said since', consent('b', { answer: 'no', at: later })],
    ['said since to everything', consent('b', { answer: 'no', at: later, kinds: [] })],
    ['said at the same time', consent('b', { answer: 'no' })],
    ['of a second record that she took back', consent('b', {}, later)],
    [
      'of a record taken back before it was made, by a wrong clock',
      consent('b', {}, '1999-01-01T00:00:00.000Z'),
    ],
  ])('%s ends a yes that stands elsewhere', (_name, no) => {
    for (const consents of [
      [consent('a'), no],
      [no, consent('a')],
    ])
      expect(asked({ consents })).toEqual({ refused: 'basis_ended' })
  })

  test.each([
    ['earlier, when she was asked again', consent('b', { answer: 'no', at: '2018-04-01T08:00:00.000Z' })],
    [
      'taken back, before she was asked again',
      consent('b', { at: '2018-04-01T08:00:00.000Z' }, '2018-04-02T08:00:00.000Z'),
    ],
    ['about other data', consent('b', { answer: 'no', at: later, kinds: ['health'] })],
    ['about another recipient', consent('b', { answer: 'no', at: later, recipient: 'another' })],
    ['about another purpose', consent('b', { answer: 'no', at: later, purpose: 'evidence' })],
  ])('%s leaves her yes as it is', (_name, no) => {
    expect(asked({ consents: [no, consent('a')] })).toEqual({ basis: 'a' })
  })
})

describe('without her consent', () => {
  test('a claim waits for a second person', () => {
    expect(asked({ bases: [basis('a')] })).toEqual({ refused: 'second_person_needed' })
    expect(asked({ bases: [basis('a', true)] })).toEqual({ basis: 'a' })
  })

  test('a claim that was refused or is over ended, and one about other data is unknown', () => {
    expect(asked({ bases: [basis('a', false)] })).toEqual({ refused: 'basis_ended' })
    const over = { at: '2018-04-04T08:00:00.000Z', until: '2018-04-06T08:00:00.000Z' }
    expect(asked({ bases: [basis('a', true, over)] })).toEqual({ refused: 'basis_ended' })
    expect(asked({ bases: [basis('a', undefined, over)] })).toEqual({ refused: 'basis_ended' })
    expect(asked({ bases: [basis('a', true)] }, { kinds: ['health'] })).toEqual({ refused: 'basis_unknown' })
  })

  test('danger to life goes before her no, and only with two people', () => {
    const consents = [consent('a', {}, at)]
    expect(asked({ consents, bases: [basis('b')] })).toEqual({ refused: 'second_person_needed' })
    expect(asked({ consents, bases: [basis('b', true)] })).toEqual({ basis: 'b' })
  })
})

test('once any taking back is known nothing leaves, in no interleaving with consents of that time or earlier', () => {
  const yes: Told = { kind: 'consent.recorded', says: agreed }
  const taken = (unread?: 'erased' | 'newer'): Told => ({
    ...{ kind: 'consent.withdrawn', says: { at: '2018-04-06T08:00:00.000Z', by: 'herself' }, unread },
  })
  const steps = fc.constantFrom<Told>(taken(), taken('erased'), taken('newer'), yes)
  const record = histories(yes, steps, (step) => step, 3)
  fc.assert(
    fc.property(
      fc.array(record, { minLength: 1, maxLength: 4 }),
      fc.array(fc.boolean()),
      (records, claims) => {
        const consents = records.map(({ came }, n) => ({ ...fold(came, foldConsent).state!, id: `${n}` }))
        const isTaken = records.some(({ written }) =>
          written.some(({ step }) => step.kind === 'consent.withdrawn'),
        )
        const bases = claims.map((waits) => basis('claim', waits ? undefined : false))
        expect(isRefusal(asked({ consents, bases }))).toBe(isTaken)
      },
    ),
  )
})
