import { referralDue } from '@libertad/domain'
import type { ReferralLine, ServiceLine } from '../../model/view-model.ts'
import { me, milliseconds, type Today } from './today.ts'

/** Services that are open, those with a place that was heard of last first within each agency. */
export function directory({ subjects, participant, keys }: Today): ServiceLine[] {
  return subjects
    .all('service')
    .filter(({ state }) => !state.closed)
    .map(({ state }) => ({
      ...{ ...state, agencyName: participant.who.agencies.get(state.owner)?.name ?? '' },
      freeAt: state.free && milliseconds(state.free.claimedAt),
      root: keys.confirmed.has(state.owner) ? ('confirmed' as const) : ('not_confirmed' as const),
    }))
    .sort(
      (one, other) => one.agencyName.localeCompare(other.agencyName) || one.name.localeCompare(other.name),
    )
}

/** Referrals that this agency sent, with what each waits for; the newest first. */
export function referralLines(today: Today): ReferralLine[] {
  const { subjects, participant, now } = today
  const at = new Date(now).toISOString()
  const personOf = (basis: string) =>
    (subjects.get('consent', basis) ?? subjects.get('legal_basis', basis))?.state.person
  return subjects
    .all('referral')
    .filter(({ state }) => state.owner === me(today)?.agency)
    .map(({ state }) => ({
      ...{ ...state, toName: participant.who.agencies.get(state.to)?.name ?? '' },
      serviceName: state.service && subjects.get('service', state.service)?.state.name,
      ...{ person: personOf(state.basis), due: referralDue(state, at) },
    }))
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt))
}
