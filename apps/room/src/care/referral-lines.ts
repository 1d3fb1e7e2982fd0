import { referralDue } from '@libertad/domain'
import type { ReferralLine } from '../model/care-model.ts'
import type { AboutPeople } from './about-people.ts'
import type { CareMoment } from './care-moment.ts'

/** Referrals that this agency sent or was sent, the newest first. */
export function referralLines(moment: CareMoment, { referrals, personOf }: AboutPeople): ReferralLine[] {
  const { book, subjects, me, at } = moment
  return [...referrals.values()]
    .filter(({ owner, to }) => owner === me.agency || to === me.agency)
    .map((state): ReferralLine => {
      const direction = state.owner === me.agency ? 'sent' : 'received'
      const other = direction === 'sent' ? state.to : state.owner
      return {
        ...state,
        ...{ direction, otherName: book.agencies.get(other)?.name ?? '?' },
        serviceName: state.service && subjects.get('service', state.service)?.state.name,
        ...{ case: personOf.get(state.id), due: referralDue(state, at) },
      }
    })
    .sort((one, other) => other.sentAt.localeCompare(one.sentAt))
}
