import { consentHolds, type Consent } from '@libertad/domain'
import type { ReferralLine } from '../../model/care-model.ts'

/** Where an answer stands now. Refused is as calm as given. */
export type ConsentState = 'given' | 'refused' | 'later' | 'not_asked' | 'withdrawn' | 'over'

/** `today`: the day at her place. */
export function consentState(consent: Consent, today: string): ConsentState {
  if (consent.withdrawn) return 'withdrawn'
  if (consent.answer === 'yes') return consentHolds(consent, today) ? 'given' : 'over'
  return consent.answer === 'no' ? 'refused' : consent.answer
}

/** What came back from those who held something on this consent, device by device. */
export const receiptsOf = (consent: Pick<Consent, 'id'>, referrals: readonly ReferralLine[]) =>
  referrals.filter(({ basis }) => basis === consent.id).flatMap(({ receipts }) => receipts)
