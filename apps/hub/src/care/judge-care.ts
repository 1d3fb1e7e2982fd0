import { isRefusal, type Refusal } from '@libertad/domain'
import type { Care, CareEntry } from './care-known.ts'
import { judgeBasis } from './judge-basis.ts'
import { judgeCase } from './judge-case.ts'
import { judgeReferral } from './judge-referral.ts'
import { basesOf } from './leaves-on.ts'

/** What an entry changes of what is known of care, kept in `care` and in `changed`; or why it is not taken. */
export function judgeCare(
  entry: CareEntry,
  care: Care,
  changed: Care,
  { country, now }: { country: string; now: string },
): Refusal | undefined {
  const basis = judgeBasis(entry, care)
  if (isRefusal(basis)) return basis
  const referral = judgeReferral(entry, care, now)
  if (isRefusal(referral)) return referral
  if (referral) {
    care.referrals.set(referral.id, referral)
    changed.referrals.set(referral.id, referral)
  }
  const before = care.cases.get(entry.subject)
  const person = judgeCase(before, entry, country, now)
  if (person) {
    care.cases.set(person.subject, person)
    changed.cases.set(person.subject, person)
  }
  if (basis) care.bases.set(basis.id, basis)
  // One answer may stand against another, and whether her own yes counts is said of her and not of it.
  const isOtherPath = person !== undefined && before !== undefined && person.child !== before.child
  const about = basis?.person ?? (isOtherPath ? person.subject : undefined)
  for (const one of about === undefined ? [] : basesOf(about, care)) {
    care.bases.set(one.id, one)
    changed.bases.set(one.id, one)
  }
  return undefined
}
