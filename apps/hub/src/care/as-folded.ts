import type { Consent, LegalBasis, Said } from '@libertad/domain'
import type { BasisKnown } from './care-known.ts'

/** What the field's rule asks of a consent. The rest of an answer the hub does not keep, and the rule does not read. */
export function consentOf(known: BasisKnown): Consent {
  const { id, owner, person, recipient, purpose, kinds, answer, saidAt: at, until, withdrawnAt } = known
  const withdrawn = withdrawnAt === null ? undefined : saidBy(known, withdrawnAt)
  const asked = { id, owner, person, recipient, purpose, kinds, answer, at, until, withdrawn }
  return asked as Partial<Consent> as Consent
}

/** The same of a legal basis. */
export function legalBasisOf(known: BasisKnown): LegalBasis {
  const { id, owner, person, recipient, kinds, saidAt: at, until, seconded } = known
  const agreed = seconded === null ? undefined : saidBy(known, seconded)
  const claim = { id, owner, person, recipient, kinds, at, until, seconded: agreed }
  return claim as Partial<LegalBasis> as LegalBasis
}

function saidBy<Value>({ id, owner, actor, device }: BasisKnown, value: Value): Said<Value> {
  return { value, entry: id, actor, agency: owner, device, claimedAt: '', number: undefined }
}
