import { isRefusal, type Refusal } from '@libertad/domain'
import { dayIn, type CaseworkPorts } from '../ports.ts'

type Grants = { party: string; role?: 'case_worker' | 'country_lead' | 'field_officer' }[]

/** Opens an audience that is this subject's own: named parties, each with the role that reads. */
export async function openAudience(ports: CaseworkPorts, grants: Grants): Promise<string | Refusal> {
  const id = ports.uuid()
  const written = await ports.participant.write({
    ...{ kind: 'audience.opened', subject: id, audience: id, agency: ports.agency },
    content: { handling: 'named_agencies', reviewOn: dayIn(ports, 365), grants },
  })
  return isRefusal(written) ? written : id
}

/** Those of an agency who work with a person: who met her, who cares for her, who leads. */
export const carersOf = (agency: string): Grants => [
  { party: agency, role: 'case_worker' },
  { party: agency, role: 'country_lead' },
]

/** One's own side, the writer's role included: who opens an audience must read it. */
export function ownCarers(ports: Pick<CaseworkPorts, 'participant' | 'agency'>): Grants {
  const person = ports.participant.who.people.get(ports.participant.identity.person)
  const officer = person?.memberships.some(
    ({ party, role, until }) => party === ports.agency && role === 'field_officer' && until === undefined,
  )
  return [
    ...carersOf(ports.agency),
    ...(officer ? [{ party: ports.agency, role: 'field_officer' as const }] : []),
  ]
}
