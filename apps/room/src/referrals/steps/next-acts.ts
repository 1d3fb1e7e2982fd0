import { settled } from '@libertad/domain'
import type { ReferralLine } from '../../model/care-model.ts'
import { referralState } from '../referral-state.ts'

export type Act = 'accept' | 'decline' | 'open_case' | 'hand_over' | 'give' | 'follow_up' | 'escalate' | 'end'

/** What this side may do next, what it waits for first. Nothing but a receipt follows what was taken back. */
export function nextActs(referral: ReferralLine, now: number): Act[] {
  const state = referralState(referral, now)
  const received = referral.direction === 'received'
  switch (state) {
    case 'late':
      return received ? ['accept', 'decline'] : ['escalate', 'end']
    case 'waits':
      return received ? ['accept', 'decline'] : ['end']
    case 'accepted':
      return received
        ? [...(referral.case === undefined ? (['open_case'] as const) : []), 'hand_over', 'end']
        : ['hand_over', 'end']
    case 'arrived':
      return received ? ['give', 'follow_up', 'end'] : ['end']
    default:
      return []
  }
}

/** Whether the package may be opened here: by the sender, and by a receiver who said yes, until it is taken back. */
export const packageOpens = ({ direction, answer, withdrawn }: ReferralLine): boolean =>
  withdrawn === undefined && (direction === 'sent' || settled(answer)?.value.answer === 'accepted')
