import type { ReferralLine } from '../model/care-model.ts'
import { referralState, referralStates } from './referral-state.ts'

const over = ['declined', 'ended', 'withdrawn'] as const

/** Late ones first, then what is promised soonest, then what waits for something else; what is over comes last. */
export function byPromise(referrals: readonly ReferralLine[], now: number): ReferralLine[] {
  const rank = (referral: ReferralLine): number => {
    const state = referralState(referral, now)
    if (state === 'late') return 0
    if (over.some((one) => one === state)) return 4
    if (referral.due !== undefined || state === 'needs_a_person') return 1
    return state === 'waits' ? 2 : 3
  }
  return referrals.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      compare(one.answerBy, other.answerBy) ||
      referralStates.indexOf(referralState(one, now)) - referralStates.indexOf(referralState(other, now)),
  )
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
