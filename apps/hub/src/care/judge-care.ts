import { isRefusal, type Refusal } from '@libertad/domain'
import type { Care, CareEntry } from './care-known.ts'
import { judgeBasis, withThoseBeside } from './judge-basis.ts'
import { judgeCase } from './judge-case.ts'
import { judgeReferral } from './judge-referral.ts'

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
  for (const one of basis ? withThoseBeside(basis, care) : []) {
    care.bases.set(one.id, one)
    changed.bases.set(one.id, one)
  }
  if (referral) {
    care.referrals.set(referral.id, referral)
    changed.referrals.set(referral.id, referral)
  }
  const person = judgeCase(care.cases.get(entry.subject), entry, country, now)
  if (person) {
    care.cases.set(person.subject, person)
    changed.cases.set(person.subject, person)
  }
  return undefined
}
