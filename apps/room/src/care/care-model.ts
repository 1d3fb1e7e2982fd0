import type { LegalBasis } from '@libertad/domain'
import type { CareModel, ReferralLine } from '../model/care-model.ts'
import { aboutPeople } from './about-people.ts'
import { calendarOf } from './calendar.ts'
import type { CareMoment } from './care-moment.ts'
import { caseLines } from './case-lines.ts'
import { directoryOf } from './directory.ts'
import { referralLines } from './referral-lines.ts'

/** Care as one agency sees it now. Vault and keys are added by whoever holds them. */
export function careModel(moment: CareMoment): Omit<CareModel, 'vault' | 'keys'> {
  const about = aboutPeople(moment)
  const referrals = referralLines(moment, about)
  const ofCase = new Map<string, ReferralLine[]>()
  for (const referral of referrals)
    if (referral.case !== undefined)
      ofCase.set(referral.case, [...(ofCase.get(referral.case) ?? []), referral])
  const cases = caseLines(moment, about, ofCase)
  return {
    ...{ cases, referrals },
    directory: directoryOf(moment),
    calendar: calendarOf(cases, referrals, moment.at),
    withoutNextStep: moment.withoutNextStep,
    toSecond: [...about.bases.values()].flat().filter((basis) => waitsForMe(basis, moment)),
  }
}

/** A claim that somebody else of one's agency made on another device, and that is not over. */
function waitsForMe({ owner, seconded, claimed, until }: LegalBasis, { me, at }: CareMoment): boolean {
  const isOwn = claimed.actor === me.person || claimed.device === me.device
  return owner === me.agency && seconded === undefined && !isOwn && until > at
}
