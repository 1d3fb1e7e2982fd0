import { longestBasisHours, refuse, type Content, type Refusal } from '@libertad/domain'
import type { OpenedEntry } from '@libertad/protocol'

/** What lets data of a person leave her agency, as far as the hub needs to know it: never who she is. */
export interface BasisKnown {
  id: string
  owner: string
  audience: string
  recipient: string
  /** Until when it holds, UTC. */
  until: string
  /** Who claimed it, and on which device. */
  actor: string
  device: string
  /** True at once for a consent; for a legal basis once a second person agreed. */
  agreed: boolean
  ended: boolean
}

/** A consent holds to the end of its day, wherever on earth that day ends last. */
const dayEndsHours = 36

/**
 * The state of a basis after an entry about one, `undefined` for other entries; or why a referral may not leave: it
 * needs a basis of its own agency that names the receiver and holds now.
 */
export function judgeBasis(
  { header }: OpenedEntry,
  body: unknown,
  known: { bases: Map<string, BasisKnown>; now: string },
): BasisKnown | undefined | Refusal {
  const before = known.bases.get(header.subject)
  const begun = { id: header.subject, owner: header.agency, audience: header.audience }
  const by = { actor: header.actor, device: header.device }
  switch (header.kind) {
    case 'consent.recorded': {
      const { answer, purpose, recipient, until } = body as Content<'consent.recorded'>
      if (purpose !== 'share' || answer !== 'yes') return undefined
      const ends = new Date(Date.parse(`${until}T00:00:00.000Z`) + dayEndsHours * 3_600_000).toISOString()
      return { ...begun, ...by, recipient, until: ends, agreed: true, ended: false }
    }
    case 'legal_basis.claimed': {
      const { recipient, at, until } = body as Content<'legal_basis.claimed'>
      const hours = (Date.parse(until) - Date.parse(at)) / 3_600_000
      if (hours <= 0 || hours > longestBasisHours) return refuse('basis_ended', 'until')
      return { ...begun, ...by, recipient, until, agreed: false, ended: false }
    }
    case 'legal_basis.seconded': {
      if (!before) return undefined
      if (before.actor === header.actor || before.device === header.device)
        return refuse('second_person_needed')
      if (before.agreed || before.ended) return undefined
      return (body as Content<'legal_basis.seconded'>).agrees
        ? { ...before, agreed: true }
        : { ...before, ended: true }
    }
    case 'consent.withdrawn':
      return before && { ...before, ended: true }
    case 'referral.sent': {
      const { basis: id, to } = body as Content<'referral.sent'>
      return referralFault(known.bases.get(id), header.agency, to, known.now)
    }
    default:
      return undefined
  }
}

function referralFault(
  basis: BasisKnown | undefined,
  owner: string,
  to: string,
  now: string,
): Refusal | undefined {
  if (!basis || basis.owner !== owner || basis.recipient !== to) return refuse('basis_unknown', 'basis')
  if (basis.ended || now > basis.until) return refuse('basis_ended', 'basis')
  return basis.agreed ? undefined : refuse('second_person_needed', 'basis')
}
