import { stood, teamsAt, type Moment } from './moment.ts'

/** Officers and teams, in all and by country. */
export interface Staffing {
  officers: number
  teams: number
  of(country: string): { officers: number; teams: number }
}

/**
 * Counts members of staff who held the role of field officer at the moment, and teams with anybody in them. One walk
 * through the people, since an operation may have fifteen thousand of them.
 */
export function staffing(moment: Moment): Staffing {
  const { book } = moment
  const operation = book.operation?.id
  const countries = new Map<string, { officers: number; teams: number }>()
  const at = (agency: string) => {
    const country = book.agencies.get(agency)?.country ?? ''
    const line = countries.get(country) ?? { officers: 0, teams: 0 }
    countries.set(country, line)
    return line
  }
  let officers = 0
  for (const person of book.people.values()) {
    const isOfficer = person.memberships.some(
      (membership) =>
        membership.party === operation && membership.role === 'field_officer' && stood(moment, membership),
    )
    if (!isOfficer) continue
    officers += 1
    at(person.agency).officers += 1
  }
  const teams = teamsAt(moment)
  for (const team of teams.keys()) at(book.teams.get(team)!.agency).teams += 1
  return { officers, teams: teams.size, of: (country) => countries.get(country) ?? { officers: 0, teams: 0 } }
}
