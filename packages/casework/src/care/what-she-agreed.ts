import {
  fold,
  foldConsent,
  foldPersonMet,
  foldLegalBasis,
  foldReferral,
  type Consent,
  type LegalBasis,
  type Referral,
} from '@libertad/domain'
import type { CaseworkPorts } from '../ports.ts'

/** Every subject of one kind that this device reads, folded. */
function all<State>(
  ports: Pick<CaseworkPorts, 'participant'>,
  opening: string,
  folded: (subject: string) => State | undefined,
): State[] {
  const found: State[] = []
  for (const { header } of ports.participant.entries()) {
    if (header.kind !== opening) continue
    const state = folded(header.subject)
    if (state !== undefined) found.push(state)
  }
  return found
}

export function consentsOf(ports: Pick<CaseworkPorts, 'participant'>, person?: string): Consent[] {
  const consents = all(
    ports,
    'consent.recorded',
    (id) => fold(ports.participant.entriesOf(id), foldConsent).state,
  )
  return consents.filter((consent) => person === undefined || consent.person === person)
}

export function legalBasesOf(ports: Pick<CaseworkPorts, 'participant'>, person?: string): LegalBasis[] {
  const bases = all(
    ports,
    'legal_basis.claimed',
    (id) => fold(ports.participant.entriesOf(id), foldLegalBasis).state,
  )
  return bases.filter((basis) => person === undefined || basis.person === person)
}

export const referralsOf = (ports: Pick<CaseworkPorts, 'participant'>): Referral[] =>
  all(ports, 'referral.sent', (id) => fold(ports.participant.entriesOf(id), foldReferral).state)

/**
 * What counts for a person now. A child's own yes lets nothing leave: a guardian or an advocate answers for her, beside
 * her own view.
 */
export function whatCounts(
  ports: Pick<CaseworkPorts, 'participant'>,
  person: string,
): { consents: Consent[]; bases: LegalBasis[] } {
  const path = fold(ports.participant.entriesOf(person), foldPersonMet).state?.path
  const consents = consentsOf(ports, person).filter(
    ({ answer, by }) => path !== 'child' || answer !== 'yes' || by !== 'herself',
  )
  return { consents, bases: legalBasesOf(ports, person) }
}
