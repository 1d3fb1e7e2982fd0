import { csvFile } from '../design/csv.ts'
import type { Say } from '../frame/say.tsx'
import type { ReferralLine } from '../model/care-model.ts'
import { referralState } from './referral-state.ts'

/** Referrals as a file, in the order of the screen: pseudonyms, agencies and times, no names of people. */
export function referralsCsv(
  { t }: Pick<Say, 't'>,
  referrals: readonly ReferralLine[],
  now: number,
  pseudonymOf: (referral: ReferralLine) => string | undefined,
): string {
  const words = t.referrals
  return csvFile(
    [
      ...[t.cases.column.person, words.column.other, t.cases.column.to, words.urgency, words.wants],
      ...[words.column.state, words.column.sent, words.column.due],
    ],
    referrals.map((referral) => [
      ...[pseudonymOf(referral), referral.otherName, referral.serviceName],
      t.codes.referralUrgency[referral.urgency],
      referral.wants.map((kind) => t.codes.serviceKind[kind]).join('; '),
      ...[words.state[referralState(referral, now)], referral.sentAt, referral.answerBy],
    ]),
  )
}
