import {
  consentHolds,
  daysAfter,
  legalBasisHolds,
  localDay,
  nextFollowUp,
  promisedDay,
  settled,
} from '@libertad/domain'
import type { CaseLine, DueLine, ReferralLine } from '../model/care-model.ts'
import { startOfDay } from '../view/moment.ts'

/** Council of Europe Convention against trafficking, Art. 13: at least so many days. A country's law may give more. */
const reflectionDays = 30

/** Everything due, soonest first: of one's own people, and of referrals that one answers for. */
export function calendarOf(
  cases: readonly CaseLine[],
  referrals: readonly ReferralLine[],
  at: string,
): DueLine[] {
  const pseudonyms = new Map(cases.map(({ id, pseudonym }) => [id, pseudonym]))
  const due = [
    ...cases.filter(({ person }) => !person.closed).flatMap((line) => ofPerson(line, at)),
    ...referrals.flatMap((referral): DueLine[] => {
      const found = ofReferral(referral)
      const known = { case: referral.case, referral: referral.id }
      return found ? [{ ...found, ...known, pseudonym: pseudonyms.get(referral.case ?? '') }] : []
    }),
  ]
  return due.sort((one, other) => one.at.localeCompare(other.at))
}

function ofPerson({ id, pseudonym, person, bases, consents }: CaseLine, at: string): DueLine[] {
  const { zone } = person
  const line = (what: DueLine['what'], when: string, referral?: string): DueLine => ({
    ...{ at: when, what, case: id, referral, pseudonym },
  })
  const today = localDay(at, zone)
  const grounds = settled(person.determination)?.value
  const reflects = grounds?.status === 'presumed' || grounds?.status === 'identified'
  const reflection = reflects ? daysAfter(localDay(grounds.at, zone), reflectionDays) : undefined
  const next = person.nextStep?.value
  return [
    ...(next ? [line('next_step', startOfDay(next.due, zone), next.referral)] : []),
    ...bases.filter((basis) => legalBasisHolds(basis, at)).map(({ until }) => line('basis_ends', until)),
    ...consents
      .filter((consent) => consent.purpose === 'share' && consentHolds(consent, today))
      .map(({ until }) => line('consent_ends', startOfDay(daysAfter(until, 1), zone))),
    ...(reflection && reflection >= today ? [line('reflection_ends', startOfDay(reflection, zone))] : []),
  ]
}

function ofReferral(referral: ReferralLine): Pick<DueLine, 'at' | 'what'> | undefined {
  if (referral.ended || referral.withdrawn) return undefined
  if (!referral.answer) return { what: 'answer', at: referral.answerBy }
  // A referral names no place: its days are UTC days.
  const day = promisedDay(referral)
  if (day === undefined) return undefined
  return { what: nextFollowUp(referral) ? 'follow_up' : 'handover', at: startOfDay(day, 'UTC') }
}
