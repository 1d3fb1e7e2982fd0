import { refuse, type AudiencePurpose, type HandlingCode, type Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'

const handlingOf: Record<AudiencePurpose, HandlingCode> = {
  ...{ registry: 'participants', participants: 'participants', cell: 'coordinating_cell' },
  ...{ agency: 'own_agency', team_case: 'own_agency', named: 'named_agencies' },
}

export interface Standing {
  audience: string
  handling: HandlingCode
}

type Ports = Pick<Participant, 'who' | 'entriesOf'>

/** Where something about a subject stands: beside it, with the handling code that says so. */
export function beside({ who, entriesOf }: Ports, about: string): Standing | Refusal {
  const audience = entriesOf(about)[0]?.header.audience
  const purpose = audience === undefined ? undefined : who.audiences.get(audience)?.purpose
  return audience !== undefined && purpose
    ? { audience, handling: handlingOf[purpose] }
    : refuse('subject_unknown', 'about')
}

/** The same for something sealed: what all participants would read stays with those of one's own agency. */
export function besideForSealed(ports: Ports, about: string, agency: string): Standing | Refusal {
  const standing = beside(ports, about)
  if ('refused' in standing || standing.handling !== 'participants') return standing
  const audience = ports.who.agencies.get(agency)?.audience
  return audience === undefined ? refuse('subject_unknown', 'agency') : { audience, handling: 'own_agency' }
}
