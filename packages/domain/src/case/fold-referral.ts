import { chooseIn } from '../journal/choice.ts'
import type { EntryOf, Reducer } from '../journal/reducer.ts'
import { decide, said } from '../journal/settled.ts'
import type { Referral, ReferralAnswer, referralEntries } from './referral.ts'

/** What only the agency says that was asked: its answer, and which of two answers stands. */
const ofReceiver = ['accepted', 'declined', 'chosen', 'service_given', 'followed_up', 'receipted']

/** Whether an entry is by the agency whose word it is; the rest is said by either of the two. */
function isOf(
  { owner, to }: Referral,
  { kind, header: { agency } }: EntryOf<typeof referralEntries>,
): boolean {
  const step = kind.split('.')[1]!
  if (ofReceiver.includes(step)) return agency === to
  return agency === owner || (agency === to && step !== 'escalated')
}

/** Folds a referral: what each of the two agencies said of its own part, and nothing that a third one says. */
export const foldReferral: Reducer<Referral> = (state, known, history) => {
  const entry = known as EntryOf<typeof referralEntries>
  if (entry.kind === 'referral.sent') {
    if (state) return state
    const { salt: _, handling: _h, reviewOn: _r, ...rest } = entry.body
    return {
      ...{ ...rest, id: entry.header.subject, owner: entry.header.agency, sent: said(null, entry) },
      ...{ answer: undefined, escalations: [], handover: undefined, services: [], followUps: [] },
      ...{ ended: undefined, withdrawn: undefined, receipts: [] },
    }
  }
  if (!state || !isOf(state, entry)) return state
  switch (entry.kind) {
    case 'referral.accepted':
    case 'referral.declined': {
      const { at } = entry.body
      const answer: ReferralAnswer =
        entry.kind === 'referral.accepted'
          ? { answer: 'accepted', at }
          : { answer: 'declined', at, reason: entry.body.reason }
      return { ...state, answer: decide(state.answer, answer, entry, history) }
    }
    case 'referral.escalated':
      return {
        ...state,
        escalations: [...state.escalations, said({ at: entry.body.at, to: entry.body.to }, entry)],
      }
    case 'referral.handed_over': {
      const { salt: _, ...handover } = entry.body
      return { ...state, handover: said(handover, entry) }
    }
    case 'referral.service_given': {
      const { at, service } = entry.body
      return { ...state, services: [...state.services, said({ at, service }, entry)] }
    }
    case 'referral.followed_up': {
      const { salt: _, ...followUp } = entry.body
      return { ...state, followUps: [...state.followUps, said(followUp, entry)] }
    }
    case 'referral.ended':
      return { ...state, ended: said(entry.body.reason, entry) }
    case 'referral.withdrawn':
      return {
        ...state,
        withdrawn: state.withdrawn ?? said(entry.body?.at ?? entry.header.claimedAt, entry),
      }
    case 'referral.receipted':
      return { ...state, receipts: [...state.receipts, said(entry.body.held, entry)] }
    case 'referral.chosen':
      return chooseIn(state, entry, history, ['answer'])
    default:
      return state
  }
}
