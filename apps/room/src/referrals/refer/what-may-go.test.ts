import { whatMayGo } from '@libertad/casework'
import type { Consent } from '@libertad/domain'
import { expect, test } from 'vitest'
import { aSaid } from '../../cases/testing/a-case.ts'

const at = '2018-04-06T12:00:00.000Z'
const today = '2018-04-06'
const consent = (more: Partial<Consent> = {}): Consent => ({
  ...{ id: 'consent', owner: 'police', person: 'case', purpose: 'share', recipient: 'shelter' },
  ...{ kinds: ['name', 'needs'], answer: 'yes', until: '2018-06-30', at: '2018-04-05T12:00:00.000Z' },
  ...{ by: 'herself', manner: 'read_aloud', texts: 'consent_1', language: 'spa', interpreting: 'in_person' },
  ...{ asked: aSaid(null), withdrawn: undefined },
  ...more,
})
const goes = (consents: Consent[], more: { isChild?: boolean; recipient?: string } = {}) =>
  whatMayGo({ person: 'case', recipient: 'shelter', isChild: false, consents, bases: [], ...more }, at, today)
    .goes

test('goes what she agreed to, to whom she agreed', () => {
  expect(goes([consent()])).toEqual(['name', 'needs'])
  expect(goes([consent()], { recipient: 'another' })).toEqual([])
  expect(goes([])).toEqual([])
})

test('nothing goes after a no', () => {
  expect(goes([consent({ withdrawn: aSaid('2018-04-06T11:00:00.000Z') })])).toEqual([])
  const no = consent({ id: 'no', answer: 'no', kinds: [], at: '2018-04-06T10:00:00.000Z' })
  expect(goes([consent(), no])).toEqual([])
})

test('what two answers let go does not go in one referral', () => {
  const two = [consent({ kinds: ['name'] }), consent({ id: 'second', kinds: ['needs', 'health'] })]
  expect(goes(two)).toEqual(['health', 'needs'])
})

test('a child’s own yes lets nothing leave, and nobody’s yes does without it', () => {
  expect(goes([consent()], { isChild: true })).toEqual([])
  expect(goes([consent({ by: 'guardian', assent: 'no' })], { isChild: true })).toEqual([])
  expect(goes([consent({ by: 'guardian', assent: 'yes' })], { isChild: true })).toEqual(['name', 'needs'])
})
