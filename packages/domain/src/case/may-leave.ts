import type { dataKinds } from '../codes.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { consentHolds, type Consent } from './consent.ts'
import { legalBasisHolds, type LegalBasis } from './legal-basis.ts'

type DataKind = (typeof dataKinds)[number]

/** What is known of her answers, and of claims made without one. Others' people in it do no harm. */
export interface Bases {
  consents: readonly Consent[]
  bases: readonly LegalBasis[]
}

/** What would leave: of whom, to which agency, which kinds of data. */
export interface Leaving {
  person: string
  recipient: string
  kinds: readonly DataKind[]
  purpose: 'share'
}

/**
 * Whether data of a person may go to another agency, and on what it rests: the id of her consent or of a legal basis
 * that two people carry. Phone, desk and hub all ask here before anything is sealed, kept or served to a recipient.
 * `at`: instant, UTC. `today`: the day at her place.
 *
 * Refuses with `second_person_needed` (a claim waits for another person), `basis_ended` (there was one: taken back,
 * over, or she said no since) or `basis_unknown`.
 */
export function mayLeave(
  { consents, bases }: Bases,
  leaving: Leaving,
  at: string,
  today: string,
): { basis: string } | Refusal {
  const asked = consents.filter((consent) => isAbout(consent, leaving) && consent.purpose === leaving.purpose)
  const given = asked.filter((consent) => consent.answer === 'yes' && covers(consent, leaving))
  const consent = given.find(
    (one) => consentHolds(one, today) && !asked.some((other) => undoes(other, one, leaving)),
  )
  if (consent) return { basis: consent.id }

  const claimed = bases.filter((basis) => isAbout(basis, leaving) && covers(basis, leaving))
  const basis = claimed.find((one) => legalBasisHolds(one, at))
  if (basis) return { basis: basis.id }

  const waits = claimed.some((one) => one.seconded === undefined && at <= one.until)
  if (waits) return refuse('second_person_needed')
  return refuse(given.length + claimed.length > 0 ? 'basis_ended' : 'basis_unknown')
}

/** Of her and for that recipient; what a recipient itself wrote lets nothing come to it. */
function isAbout(basis: { person: string; recipient: string; owner: string }, leaving: Leaving): boolean {
  const { person, recipient } = leaving
  return basis.person === person && basis.recipient === recipient && basis.owner !== recipient
}

const covers = (basis: { kinds: readonly DataKind[] }, { kinds }: Leaving): boolean =>
  kinds.every((kind) => basis.kinds.includes(kind))

/**
 * Whether her no, or her taking back, stands against a yes that another record holds: said at the same time or later,
 * about any of what would leave. The same yes may have been written down on two phones; she takes it back once.
 */
function undoes(other: Consent, yes: Consent, { kinds }: Leaving): boolean {
  const since = noSince(other)
  if (since === undefined || since < yes.at) return false
  return other.kinds.length === 0 || kinds.length === 0 || kinds.some((kind) => other.kinds.includes(kind))
}

/** From when a record is a no. A taking back cannot be earlier than what it takes back, whatever a clock says. */
function noSince({ answer, at, withdrawn }: Consent): string | undefined {
  if (withdrawn) return withdrawn.value > at ? withdrawn.value : at
  return answer === 'no' ? at : undefined
}
