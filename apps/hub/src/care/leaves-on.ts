import { isRefusal, mayLeave, refuse, type Refusal } from '@libertad/domain'
import { consentOf, legalBasisOf } from './as-folded.ts'
import type { BasisKnown, Care } from './care-known.ts'

/**
 * Whether anything may leave on this one basis. The hub does not see which kinds of data a package holds: it is
 * enough that one of those that she agreed to may go, the device that seals looks at each.
 * `at`: instant, UTC. `today`: the day at her place.
 */
export function leavesOn(basis: BasisKnown, care: Care, at: string, today: string): Refusal | undefined {
  // A child's own yes carries nothing, and neither does that of somebody who may be one.
  if (basis.givenBy === 'herself' && care.cases.get(basis.person)?.child) return refuse('basis_unknown')
  const { person, recipient } = basis
  const known = {
    // Another yes of hers is another basis, and says nothing about this one.
    consents: [...care.bases.values()]
      .filter((one) => one.kind === 'consent' && (one.id === basis.id || !isYes(one)))
      .map(consentOf),
    bases: basis.kind === 'legal_basis' ? [legalBasisOf(basis)] : [],
  }
  const whole = basis.kind === 'legal_basis' || basis.kinds.length === 0
  const choices = whole ? [basis.kinds] : basis.kinds.map((kind) => [kind])
  const answers = choices.map((kinds) =>
    mayLeave(known, { person, recipient, kinds, purpose: 'share' }, at, today),
  )
  return answers.every(isRefusal) ? answers[0] : undefined
}

const isYes = ({ answer, withdrawnAt }: BasisKnown) => answer === 'yes' && withdrawnAt === null

/** Every basis about a person, with whether it holds now that something was said of her. */
export function basesOf(person: string, care: Care): BasisKnown[] {
  return [...care.bases.values()]
    .filter((basis) => basis.person === person)
    .map((basis) => ({ ...basis, holds: holds(basis, care) }))
}

/** Whether anything may leave on it, whatever the time: the times are looked at when it is used. */
function holds(basis: BasisKnown, care: Care): boolean {
  if (basis.kind === 'legal_basis') return basis.seconded === true
  return leavesOn(basis, care, basis.saidAt, basis.until) === undefined
}
