import { checkBody, dataKinds, type Consent } from '@libertad/domain'
import { consentPoints } from '@libertad/screening'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  consentContent,
  missing,
  newConsent,
  untilDay,
  type Answer,
  type ConsentDraft,
} from './consent-draft.ts'
import { consentLines } from './consent-lines.ts'
import { pointsTold, textsCode } from './points.ts'
import { spokenAtFirst } from './spoken.ts'

const she = '11111111-1111-4111-8111-111111111111'
const shelter = '22222222-2222-4222-8222-222222222222'
const at = '2018-04-06T12:00:00.000Z'
const today = '2018-04-06'
const spoken = spokenAtFirst({ usual: 'ht', isChild: false, last: undefined })
const written = (draft: ConsentDraft & { answer: Answer }, isChild = false) =>
  consentContent(draft, {
    ...{ person: she, isChild, told: [], at, today },
    spoken: isChild ? { ...spoken, by: 'guardian' } : spoken,
  })

test('a question is answered before it is kept; nothing is chosen beforehand', () => {
  const draft = newConsent('share', shelter)
  expect(missing(draft, false)).toBe('answer')
  expect(missing({ ...draft, answer: 'yes' }, false)).toBeUndefined()
  expect(missing({ ...draft, answer: 'yes', kinds: [] }, false)).toBe('kinds')
  expect(missing({ ...draft, answer: 'no', kinds: [] }, false)).toBeUndefined()
})

test('of a child both answers are asked', () => {
  const draft: ConsentDraft = { ...newConsent('record', shelter), answer: 'yes' }
  expect(missing(draft, true)).toBe('assent')
  expect(written({ ...draft, answer: 'yes', assent: 'no' }, true)).toMatchObject({
    by: 'guardian',
    assent: 'no',
  })
  expect(written({ ...draft, answer: 'yes', assent: 'no' }, false)).not.toHaveProperty('assent')
})

test('a no is about everything, whatever was ticked while it was talked about', () => {
  expect(written({ ...newConsent('share', shelter), answer: 'no' }).kinds).toEqual([])
})

test('ends on the same day of a later month, or on its last', () => {
  expect(untilDay('quarter', '2018-11-30')).toBe('2019-02-28')
  expect(untilDay('month', today)).toBe('2018-05-06')
  expect(untilDay('year', today)).toBe('2019-04-06')
})

const points = fc.subarray(consentPoints.map(({ code }) => code))

test('which of the seven points were told is read from the code again', () => {
  fc.assert(
    fc.property(points, (told) => {
      expect(pointsTold(textsCode(told))).toEqual(told)
    }),
  )
  expect(pointsTold('something_2')).toEqual([])
})

test('every answer becomes an entry of the right shape', () => {
  const drafts = fc.record({
    purpose: fc.constantFrom('interview' as const, 'share' as const, 'image' as const),
    recipient: fc.constant(shelter),
    kinds: fc.subarray([...dataKinds]),
    until: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    answer: fc.constantFrom('yes' as const, 'no' as const, 'later' as const),
    assent: fc.constantFrom('yes' as const, 'no' as const, undefined),
  })
  fc.assert(
    fc.property(drafts, points, fc.boolean(), (draft, told, isChild) => {
      const content = consentContent(draft, { person: she, isChild, spoken, told, at, today })
      const body = { salt: 'AAAAAAAAAAAAAAAAAAAAAA', handling: 'named_agencies', reviewOn: today, ...content }
      expect(checkBody('consent.recorded', 1, body)).toEqual({ fits: true })
    }),
  )
})

describe('the overview', () => {
  const one = (says: Partial<Consent>): Consent => ({
    ...{ id: 'c', owner: 'ours', person: she, purpose: 'share', recipient: shelter, kinds: ['name'] },
    ...{ answer: 'yes', until: '2018-06-30', at, by: 'herself', manner: 'read_aloud', texts: 'consent_1' },
    ...{ language: 'hat', interpreting: 'in_person', withdrawn: undefined },
    asked: { value: null, entry: 'e', actor: 'a', agency: 'ours', device: 'd', claimedAt: at, number: 1 },
    ...says,
  })
  const stateOf = (...consents: Consent[]) =>
    consentLines(consents, 'ours', today).find(({ purpose }) => purpose === 'share')?.state

  test('names every purpose also when nobody asked yet', () => {
    const lines = consentLines([], 'ours', today)
    expect(lines.map(({ purpose }) => purpose)).toEqual([
      ...['interview', 'record', 'evidence', 'statistics', 'contact_later', 'image'],
    ])
    expect(lines.every(({ state }) => state === 'not_asked')).toBe(true)
  })

  test('says what she said last, and that it is over or taken back', () => {
    expect(stateOf(one({}))).toBe('yes')
    expect(stateOf(one({}), one({ id: 'd', answer: 'no', at: '2018-04-06T13:00:00.000Z' }))).toBe('no')
    expect(stateOf(one({ answer: 'no', at: '2018-04-06T13:00:00.000Z' }), one({}))).toBe('no')
    expect(stateOf(one({ until: '2018-04-05' }))).toBe('over')
    const withdrawn = { ...one({}).asked, value: '2018-04-06T14:00:00.000Z' }
    expect(stateOf(one({ withdrawn }), one({ id: 'd', at: '2018-04-06T13:00:00.000Z' }))).toBe('taken_back')
    expect(stateOf(one({ withdrawn }), one({ id: 'd', at: '2018-04-06T15:00:00.000Z' }))).toBe('yes')
  })

  test('keeps recipients apart', () => {
    const lines = consentLines(
      [one({}), one({ id: 'd', recipient: 'clinic', answer: 'later' })],
      'ours',
      today,
    )
    expect(lines.filter(({ purpose }) => purpose === 'share').map(({ state }) => state)).toEqual([
      'yes',
      'later',
    ])
  })
})
