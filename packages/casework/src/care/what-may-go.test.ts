import { dataKinds, isRefusal, mayLeave, type Consent, type LegalBasis, type Said } from '@libertad/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatMayGo } from './what-may-go.ts'

const at = '2018-04-06T12:00:00.000Z'
const today = '2018-04-06'
const said = <Value>(value: Value): Said<Value> => ({
  ...{ value, entry: 'e', actor: 'a', agency: 'ours', device: 'd', claimedAt: at, number: 1 },
})

const agreed: Consent = {
  ...{ id: 'c', owner: 'ours', person: 'she', purpose: 'share', recipient: 'shelter', kinds: ['name'] },
  ...{ answer: 'yes', until: '2018-06-30', at: '2018-04-05T14:00:00.000Z', by: 'herself' },
  ...{ manner: 'read_aloud', texts: 'consent_1', language: 'spa', interpreting: 'in_person' },
  ...{ asked: said(null), withdrawn: undefined },
}
const ask = (consents: Consent[], bases: LegalBasis[] = []) =>
  whatMayGo({ person: 'she', recipient: 'shelter', isChild: false, consents, bases }, at, today)

describe('what may go', () => {
  test('is what she agreed to for this recipient, and the rest stays', () => {
    const { goes, stays, basis } = ask([
      agreed,
      { ...agreed, id: 'd', recipient: 'clinic', kinds: ['health'] },
    ])
    expect(goes).toEqual(['name'])
    expect(basis).toBe('c')
    expect(stays).toEqual(dataKinds.filter((kind) => kind !== 'name'))
  })

  test('of two consents goes by two referrals', () => {
    const answer = ask([
      { ...agreed, kinds: ['name', 'needs'] },
      { ...agreed, id: 'd', kinds: ['health'] },
    ])
    expect(answer).toMatchObject({ goes: ['name', 'needs'], apart: ['health'], basis: 'c' })
  })

  test('of a child is nothing without the child’s own yes', () => {
    const guardians: Consent = { ...agreed, by: 'guardian' }
    for (const assent of ['no', 'later', 'not_asked'] as const)
      expect(ask([{ ...guardians, assent }]).goes).toEqual([])
    expect(ask([guardians]).goes).toEqual([])
    expect(ask([{ ...guardians, assent: 'yes' }]).goes).toEqual(['name'])
  })
})

const kinds = fc.uniqueArray(fc.constantFrom(...dataKinds))
const instants = fc.constantFrom(
  '2018-04-04T14:00:00.000Z',
  '2018-04-05T14:00:00.000Z',
  '2018-04-06T08:00:00.000Z',
)
const consents = fc.array(
  fc.record({
    kinds,
    answer: fc.constantFrom('yes' as const, 'no' as const, 'later' as const),
    recipient: fc.constantFrom('shelter', 'clinic'),
    person: fc.constantFrom('she', 'another'),
    purpose: fc.constantFrom('share' as const, 'evidence' as const),
    owner: fc.constantFrom('ours', 'shelter'),
    until: fc.constantFrom('2018-04-05', '2018-06-30'),
    at: instants,
    by: fc.constantFrom('herself' as const, 'guardian' as const),
    assent: fc.constantFrom('yes' as const, 'no' as const, undefined),
    withdrawn: fc.option(instants.map(said), { nil: undefined }),
  }),
  { maxLength: 6 },
)
const bases = fc.array(
  fc.record({ kinds, seconded: fc.constantFrom(true, false, undefined), until: instants }),
  { maxLength: 2 },
)

const consentOf = ({ assent, ...says }: { assent: 'yes' | 'no' | undefined } & Partial<Consent>, n: number) =>
  ({ ...agreed, id: `c${n}`, ...says, ...(assent && { assent }) }) as Consent

test('never more than may leave, and nothing that may leave is forgotten', () => {
  fc.assert(
    fc.property(consents, bases, (asked, claims) => {
      const known = asked.map(consentOf)
      const claimed = claims.map(({ seconded, until, ...says }, n): LegalBasis => ({
        ...{ id: `b${n}`, owner: 'ours', person: 'she', recipient: 'shelter', ground: 'danger_to_life' },
        ...{ law: 'law', at: '2018-04-05T14:00:00.000Z', until, claimed: said(null), ...says },
        seconded: seconded === undefined ? undefined : said(seconded),
      }))
      const { goes, apart, stays, basis } = ask(known, claimed)
      const leave = (some: typeof goes) =>
        mayLeave(
          { consents: known, bases: claimed },
          { person: 'she', recipient: 'shelter', kinds: some, purpose: 'share' },
          at,
          today,
        )
      if (goes.length > 0) expect(isRefusal(leave(goes))).toBe(false)
      else expect(basis).toBeUndefined()
      for (const kind of apart) expect(isRefusal(leave([kind]))).toBe(false)
      expect([...goes, ...apart, ...stays].toSorted()).toEqual([...dataKinds].toSorted())
      const union = new Set(
        [...known, ...claimed]
          .filter((one) => one.person === 'she' && one.recipient === 'shelter')
          .flatMap((one) => one.kinds),
      )
      expect([...goes, ...apart].every((kind) => union.has(kind))).toBe(true)
      // What stays may be held back only by a child's missing assent.
      if (known.every(({ by }) => by === 'herself'))
        for (const kind of stays) expect(isRefusal(leave([kind]))).toBe(true)
    }),
  )
})
