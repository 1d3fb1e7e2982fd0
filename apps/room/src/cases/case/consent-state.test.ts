import type { Consent } from '@libertad/domain'
import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../testing/a-case.ts'
import { consentState, receiptsOf } from './consent-state.ts'

const consent: Consent = {
  ...{ id: 'consent', owner: 'police', person: 'case', purpose: 'share', recipient: 'shelter', kinds: [] },
  ...{ answer: 'yes', until: '2018-06-30', at: '2018-04-05T12:00:00.000Z', by: 'herself' },
  ...{ manner: 'read_aloud', texts: 'consent_1', language: 'spa', interpreting: 'in_person' },
  ...{ asked: aSaid(null), withdrawn: undefined },
}

test('a yes holds until its day', () => {
  expect(consentState(consent, '2018-06-30')).toBe('given')
  expect(consentState(consent, '2018-07-01')).toBe('over')
})

test('taken back is taken back, whatever was answered', () => {
  const withdrawn = aSaid('2018-04-06T12:00:00.000Z')
  expect(consentState({ ...consent, withdrawn }, '2018-04-06')).toBe('withdrawn')
  expect(consentState({ ...consent, answer: 'no' }, '2018-04-06')).toBe('refused')
  expect(consentState({ ...consent, answer: 'later' }, '2018-04-06')).toBe('later')
})

test('receipts are those of referrals that stood on it', () => {
  const receipts = [aSaid('destroyed' as const)]
  const others = [aReferral({ receipts }), aReferral({ basis: 'another', receipts })]
  expect(receiptsOf(consent, others)).toHaveLength(1)
})
