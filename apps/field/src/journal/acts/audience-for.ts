import {
  kinds,
  refuse,
  standsInRegistry,
  type AudiencePurpose,
  type HandlingCode,
  type KindName,
  type Refusal,
} from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import { knownSubject } from './known-subject.ts'

/** Where a new subject stands, and the handling code that says so in words. */
export interface Standing {
  audience: string
  handling: HandlingCode
}

type Ports = Pick<Participant, 'who' | 'entriesOf' | 'identity'>

const handlingOf: Record<AudiencePurpose, HandlingCode> = {
  ...{ registry: 'participants', participants: 'participants', cell: 'coordinating_cell' },
  ...{ agency: 'own_agency', team_case: 'own_agency', named: 'named_agencies' },
}

const standing = ({ who }: Ports, audience: string): Standing | Refusal => {
  const purpose = who.audiences.get(audience)?.purpose
  return purpose ? { audience, handling: handlingOf[purpose] } : refuse('subject_unknown', 'audience')
}

/**
 * Who reads a new subject: what belongs to the operation, all participants; people, and what is asked of them, the
 * team that met them. `near` another subject it is read by whoever reads that one.
 */
export function audienceFor(
  ports: Ports,
  kind: KindName,
  near: string | undefined,
  team: string | undefined,
): Standing | Refusal {
  const { who } = ports
  if (!who.operation) return refuse('subject_unknown', 'operation')
  const { subject, ring } = kinds[kind]
  if (standsInRegistry(subject)) return standing(ports, who.operation.registry)
  if (near !== undefined) {
    const known = knownSubject(ports, near)
    return known ? standing(ports, known.audience) : refuse('subject_unknown', 'near')
  }
  if (ring === 'operation') return standing(ports, who.operation.participants)
  return standing(ports, teamCase(ports, team) ?? '')
}

/** The audience for people of the team of the visit, or of the only team she is in. */
function teamCase({ who, identity }: Ports, team: string | undefined): string | undefined {
  const memberships = who.people.get(identity.person)?.memberships ?? []
  const mine = memberships.filter(({ party, until }) => until === undefined && who.teams.get(party))
  const chosen = mine.find(({ party }) => party === team) ?? mine[0]
  return chosen && who.teams.get(chosen.party)?.audience
}

/**
 * Where something sealed about a subject stands: beside it where its own agency alone reads it, and with the agency
 * where all participants would: prose about a site is for those who wrote it.
 */
export function audienceForSealed(ports: Ports, about: string): Standing | Refusal {
  const known = knownSubject(ports, about)
  if (!known) return refuse('subject_unknown', 'about')
  const own = standing(ports, known.audience)
  if ('handling' in own && own.handling !== 'participants') return own
  const agency = ports.who.people.get(ports.identity.person)?.agency ?? ''
  return standing(ports, ports.who.agencies.get(agency)?.audience ?? '')
}
