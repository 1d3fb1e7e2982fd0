import { aPersonMet } from './bodies.ts'
import type { TestHub } from './a-hub.ts'
import { must, type Member } from './people.ts'

export interface AgencyHere {
  id: string
  /** What the agency keeps to itself. */
  audience: string
  lead: Member
  team: { id: string; audience: string }
  officer: Member
  /** An encounter that the officer wrote down: subject and entry. */
  met: { subject: string; id: string }
}

/** Two agencies of two countries, each with a lead, a team, an officer in it and one encounter written down. */
export async function twoAgencies(it: TestHub, founder: Member): Promise<[AgencyHere, AgencyHere]> {
  const one = async (country: string): Promise<AgencyHere> => {
    const { id, audience } = await it.agency(founder, country)
    const lead = await it.member(founder, { agency: id, roles: ['country_lead'] })
    const team = await it.team(lead, id)
    const officer = await it.member(lead, { agency: id, roles: ['field_officer'], teams: [team.id] })
    const met = must(
      await officer.write({
        ...{ kind: 'person_met.recorded', audience: team.audience, agency: id, content: aPersonMet },
      }),
    )
    must(await officer.push())
    return { ...{ id, audience, lead, team, officer, met } }
  }
  return [await one('GD'), await one('LC')]
}
