import { checkBody, dataKinds, longestBasisHours, type LegalBasis } from '@libertad/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basisContent, basisLacks, newBasis, openToSecond, withGround } from './legal-basis-draft.ts'
import { usualLaws, windows, type BasisDraft } from './legal-basis-draft.ts'

const she = '11111111-1111-4111-8111-111111111111'
const shelter = '22222222-2222-4222-8222-222222222222'
const now = Date.parse('2018-04-06T12:00:00.000Z')

test('asks for ground, law, recipient and kinds, and proposes none of them', () => {
  let draft: BasisDraft = newBasis
  expect(basisLacks(draft)).toBe('ground')
  draft = withGround(draft, 'child_protection')
  expect(basisLacks(draft)).toBe('law')
  expect(basisLacks({ ...draft, ownLaw: 'a law, in words' })).toBe('law_form')
  draft = { ...draft, law: 'crc_19' }
  expect(basisLacks(draft)).toBe('recipient')
  draft = { ...draft, recipient: shelter }
  expect(basisLacks(draft)).toBe('kinds')
  expect(basisLacks({ ...draft, kinds: ['name'] })).toBeUndefined()
})

test('another ground rests on another law', () => {
  const draft: BasisDraft = { ...newBasis, ground: 'child_protection', law: 'crc_19' }
  expect(withGround(draft, 'danger_to_life').law).toBeUndefined()
  expect(withGround(draft, 'child_protection').law).toBe('crc_19')
})

test('every whole claim has the right shape, and none is longer than allowed', () => {
  const laws = fc.constantFrom(...Object.values(usualLaws).flat())
  const drafts = fc.record({
    ground: fc.constantFrom('child_protection' as const, 'danger_to_life' as const),
    law: laws,
    ownLaw: fc.oneof(fc.constant(''), fc.string()),
    recipient: fc.constant(shelter),
    kinds: fc.subarray([...dataKinds]),
    hours: fc.constantFrom(...windows),
  })
  fc.assert(
    fc.property(drafts, (draft) => {
      const content = basisContent(draft, she, now)
      expect(content === undefined).toBe(basisLacks(draft) !== undefined)
      if (!content) return
      const opening = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'named_agencies', reviewOn: '2019-04-06' }
      expect(checkBody('legal_basis.claimed', 1, { ...opening, ...content })).toEqual({ fits: true })
      const hours = (Date.parse(content.until) - Date.parse(content.at)) / 3_600_000
      expect(hours).toBeLessThanOrEqual(longestBasisHours)
    }),
  )
})

test('a colleague is shown what waits for a second person, and never what she claimed herself', () => {
  const said = <Value>(value: Value, actor: string) => ({
    ...{ value, entry: 'e', actor, agency: 'ours', device: 'd', claimedAt: '', number: 1 },
  })
  const claim = (says: Partial<LegalBasis>): LegalBasis => ({
    ...{ id: 'b', owner: 'ours', person: she, ground: 'danger_to_life', law: 'iccpr_6', recipient: shelter },
    ...{ kinds: ['name'], at: '2018-04-06T11:00:00.000Z', until: '2018-04-07T11:00:00.000Z' },
    ...{ claimed: said(null, 'he'), seconded: undefined },
    ...says,
  })
  const ids = (...bases: LegalBasis[]) => openToSecond(bases, 'me', now).map(({ id }) => id)
  expect(ids(claim({}))).toEqual(['b'])
  expect(ids(claim({ claimed: said(null, 'me') }))).toEqual([])
  expect(ids(claim({ seconded: said(false, 'another') }))).toEqual([])
  expect(ids(claim({ until: '2018-04-06T11:30:00.000Z' }))).toEqual([])
})
