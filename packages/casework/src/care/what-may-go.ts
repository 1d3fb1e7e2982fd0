import { dataKinds, isRefusal, mayLeave, type Consent, type LegalBasis } from '@libertad/domain'
import type { DataKind } from './package-parts.ts'

export interface MayGo {
  /** What one consent, or one basis of two people, lets go together. */
  goes: DataKind[]
  /** What another consent lets go, by a referral of its own: one referral stands on one basis. */
  apart: DataKind[]
  stays: DataKind[]
  /** Consent or legal basis on which it goes. */
  basis: string | undefined
}

/**
 * What of her may go to an agency now: the union of what she agreed to for it, shared out over referrals that each
 * stand on one basis. Never more than `mayLeave` allows. A child's guardian does not agree for the child: without
 * assent that consent counts for nothing here, and a child's own yes lets nothing leave. `at`: instant, UTC. `today`: the day at her place.
 */
export function whatMayGo(
  known: {
    person: string
    recipient: string
    isChild: boolean
    consents: readonly Consent[]
    bases: readonly LegalBasis[]
  },
  at: string,
  today: string,
): MayGo {
  const { person, recipient, bases } = known
  const consents = known.consents.filter((consent) => isWholly(consent, known.isChild))
  const leave = (kinds: DataKind[]) =>
    mayLeave({ consents, bases }, { person, recipient, kinds, purpose: 'share' }, at, today)
  const free = dataKinds.filter((kind) => !isRefusal(leave([kind])))
  const together = [...consents, ...bases]
    .filter((one) => one.person === person && one.recipient === recipient)
    .map((one) => free.filter((kind) => one.kinds.includes(kind)))
    .toSorted((one, other) => other.length - one.length)
  const goes = together.find((kinds) => kinds.length > 0 && !isRefusal(leave(kinds))) ?? []
  const on = goes.length > 0 ? leave(goes) : undefined
  return {
    goes,
    apart: free.filter((kind) => !goes.includes(kind)),
    stays: dataKinds.filter((kind) => !free.includes(kind)),
    basis: on && !isRefusal(on) ? on.basis : undefined,
  }
}

/** A no of the child stays a no, whatever was agreed for it; it is kept here as the answer to the whole. */
function isWholly({ answer, by, assent }: Consent, isChild: boolean): boolean {
  return answer !== 'yes' || (by === 'herself' ? !isChild : assent === 'yes')
}
