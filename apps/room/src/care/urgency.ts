import {
  daysAfter,
  legalBasisHolds,
  localDay,
  withoutNextStep,
  type LegalBasis,
  type PersonMet,
  type urgentNeeds,
} from '@libertad/domain'
import type { ReferralLine, Urgency } from '../model/care-model.ts'

type Need = (typeof urgentNeeds)[number]

/** In this order: the first that holds is how urgent a case is. */
export const urgencies: readonly Urgency[] = [
  ...(['danger', 'child', 'medical', 'unanswered_late', 'no_next_step'] as const),
  ...(['overdue', 'due_soon', 'ordinary', 'closed'] as const),
]

/** Days ahead that are soon. */
const soon = 2
const ofBody: Need[] = ['medical', 'medicine', 'pregnancy']

/** How urgent a case is at an instant, UTC. Days are those where she was met. */
export function urgencyOf(
  person: PersonMet,
  referrals: readonly ReferralLine[],
  bases: readonly LegalBasis[],
  at: string,
): Urgency {
  if (person.closed) return 'closed'
  const unmet = person.needs.filter((need) => !person.needsMet.includes(need))
  const open = referrals.filter(({ answer, ended, withdrawn }) => !answer && !ended && !withdrawn)
  const asks = (urgency: ReferralLine['urgency']) => open.some((referral) => referral.urgency === urgency)
  const inDanger = bases.some((basis) => basis.ground === 'danger_to_life' && legalBasisHolds(basis, at))
  if (unmet.includes('safety') || asks('threat') || inDanger) return 'danger'
  if (person.path === 'child') return 'child'
  if (unmet.some((need) => ofBody.includes(need)) || asks('medical')) return 'medical'
  if (referrals.some(({ due, direction }) => due === 'unanswered_late' && direction === 'sent'))
    return 'unanswered_late'
  if (withoutNextStep(person, referrals, at)) return 'no_next_step'
  const today = localDay(at, person.zone)
  const due = person.nextStep?.value.due
  const isLate = referrals.some((referral) => referral.due !== undefined)
  if (isLate || (due !== undefined && due < today)) return 'overdue'
  return due !== undefined && due <= daysAfter(today, soon) ? 'due_soon' : 'ordinary'
}
