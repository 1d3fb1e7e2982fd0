import { refuse, type Content, type Refusal } from '@libertad/domain'
import type { Care, CareEntry, ReferralKnown } from './care-known.ts'
import { leavesOn } from './leaves-on.ts'

/** A day has ended wherever on earth it ends last: UTC-12. */
const lastPlaceHours = 12

/**
 * The referral that an entry begins or changes, `undefined` for other entries; or why it may not leave: it needs a
 * basis of its own agency that names the receiver and holds now. What a third agency says of it changes nothing.
 */
export function judgeReferral(
  entry: CareEntry,
  care: Care,
  now: string,
): ReferralKnown | undefined | Refusal {
  const { kind, subject: id, agency, body } = entry
  if (kind === 'referral.sent') {
    if (body === undefined) return undefined
    const { basis, to: recipient, package: sealed } = body as Content<'referral.sent'>
    const fault = basisFault(care, basis, agency, recipient, now)
    if (fault) return refuse(fault.refused, 'basis')
    return { id, owner: agency, recipient, package: sealed, basis, answer: null, closed: false }
  }
  const before = care.referrals.get(id)
  if (!before) return undefined
  switch (kind) {
    case 'referral.accepted':
    case 'referral.declined':
      if (agency !== before.recipient) return undefined
      return { ...before, answer: kind === 'referral.accepted' ? 'accepted' : 'declined' }
    case 'referral.withdrawn':
      return agency === before.owner || agency === before.recipient ? { ...before, closed: true } : undefined
    default:
      return undefined
  }
}

function basisFault(
  care: Care,
  id: string,
  owner: string,
  recipient: string,
  now: string,
): Refusal | undefined {
  const basis = care.bases.get(id)
  const named = basis?.readable && basis.owner === owner && basis.recipient === recipient
  if (!named || basis.purpose !== 'share') return refuse('basis_unknown')
  const today = new Date(Date.parse(now) - lastPlaceHours * 3_600_000).toISOString().slice(0, 10)
  return leavesOn(basis, care, now, today)
}
