import { isRefusal, mayLeave, refuse, type Consent, type Content, type Refusal } from '@libertad/domain'
import type { BasisKnown, Care, CareEntry } from './care-known.ts'
import { consentOf, legalBasisOf } from './as-folded.ts'

/**
 * The basis that an entry begins or changes, `undefined` for other entries; or why it may not. One person is not two:
 * whoever claimed agrees to nothing, and neither does his device.
 */
export function judgeBasis(
  entry: CareEntry,
  { bases }: Pick<Care, 'bases'>,
): BasisKnown | undefined | Refusal {
  const before = bases.get(entry.subject)
  const { subject: id, agency: owner, audience, actor, device, body } = entry
  const begun = {
    id,
    owner,
    audience,
    actor,
    device,
    seconded: null,
    withdrawnAt: null,
    holds: false,
    readable: true,
  }
  switch (entry.kind) {
    case 'consent.recorded': {
      if (body === undefined) return undefined
      const { person, recipient, purpose, kinds, answer, at, until } = body as Content<'consent.recorded'>
      return { ...begun, kind: 'consent', person, recipient, purpose, kinds, answer, saidAt: at, until }
    }
    case 'consent.withdrawn': {
      // That it was said is enough: it holds although nobody can read when.
      const { at = entry.claimedAt } = (body ?? {}) as Partial<Content<'consent.withdrawn'>>
      return before && { ...before, withdrawnAt: before.withdrawnAt ?? at }
    }
    case 'legal_basis.claimed': {
      if (body === undefined) return undefined
      const { person, recipient, kinds, at, until } = body as Content<'legal_basis.claimed'>
      const claimed = { person, recipient, purpose: 'share' as const, kinds, answer: null, saidAt: at, until }
      return { ...begun, kind: 'legal_basis', ...claimed }
    }
    case 'legal_basis.seconded': {
      const agrees = (body as Partial<Content<'legal_basis.seconded'>> | undefined)?.agrees === true
      if (!agrees) return before && { ...before, seconded: false }
      if (before?.actor === actor || before?.device === device) return refuse('second_person_needed')
      return before?.seconded === null ? { ...before, seconded: true } : undefined
    }
    default:
      return undefined
  }
}

/** Every basis about the same person and recipient, with what the changed one makes of it. */
export function withThoseBeside(changed: BasisKnown, { bases }: Pick<Care, 'bases'>): BasisKnown[] {
  const beside = [...bases.values()].filter(
    ({ id, person, recipient }) =>
      id !== changed.id && person === changed.person && recipient === changed.recipient,
  )
  const all = [changed, ...beside]
  return all.map((basis) => ({ ...basis, holds: holds(basis, all) }))
}

/** Whether anything may leave on it, whatever the time: the times are looked at when it is used. */
function holds(basis: BasisKnown, all: BasisKnown[]): boolean {
  if (basis.kind === 'legal_basis') return basis.seconded === true
  return !isRefusal(leavesOn(basis, all, basis.saidAt, basis.until))
}

/**
 * Whether anything may leave on this one basis. The hub does not see which kinds of data a package holds: it is
 * enough that one of those that she agreed to may go, the device that seals looks at each.
 * `at`: instant, UTC. `today`: the day at her place.
 */
export function leavesOn(
  basis: BasisKnown,
  all: BasisKnown[],
  at: string,
  today: string,
): Refusal | undefined {
  const { person, recipient } = basis
  const known = {
    // Another yes of hers is another basis, and says nothing about this one.
    consents: all
      .filter((one) => one.kind === 'consent' && (one.id === basis.id || !isYes(one)))
      .map(consentOf)
      .filter((one): one is Consent => one !== undefined),
    bases: basis.kind === 'legal_basis' ? [legalBasisOf(basis)] : [],
  }
  const wholes = basis.kind === 'legal_basis' || basis.kinds.length === 0
  const choices = wholes ? [basis.kinds] : basis.kinds.map((kind) => [kind])
  const answers = choices.map((kinds) =>
    mayLeave(known, { person, recipient, kinds, purpose: 'share' }, at, today),
  )
  return answers.every(isRefusal) ? answers[0] : undefined
}

const isYes = ({ answer, withdrawnAt }: BasisKnown) => answer === 'yes' && withdrawnAt === null
