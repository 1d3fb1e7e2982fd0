import { needsAPerson, settled } from '@libertad/domain'
import type { ReferralLine } from '../model/care-model.ts'

/** Where a referral stands, as both sides see it. */
export const referralStates = [
  'late',
  'waits',
  'needs_a_person',
  'accepted',
  'arrived',
  'declined',
  'ended',
  'withdrawn',
] as const
export type ReferralState = (typeof referralStates)[number]

/** The one state that counts now. What was taken back is taken back, whatever happened before. */
export function referralState(
  referral: Pick<ReferralLine, 'withdrawn' | 'ended' | 'handover' | 'answer' | 'answerBy'>,
  now: number,
): ReferralState {
  if (referral.withdrawn) return 'withdrawn'
  if (referral.ended) return 'ended'
  if (referral.handover?.value.arrived === 'yes') return 'arrived'
  if (needsAPerson(referral.answer)) return 'needs_a_person'
  const answer = settled(referral.answer)?.value
  if (answer) return answer.answer
  return now > Date.parse(referral.answerBy) ? 'late' : 'waits'
}

/** The newest of several: what a list says of a person. */
export const newestReferral = (referrals: readonly ReferralLine[]): ReferralLine | undefined =>
  referrals.toSorted((one, other) => (one.sentAt < other.sentAt ? 1 : -1))[0]
