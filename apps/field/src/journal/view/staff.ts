import type { AgencyLine, StaffLine } from '../../model/view-model.ts'
import { teamsOf, type Today } from './today.ts'

/** Everybody who works here, by work name. */
export function staff(today: Today): StaffLine[] {
  const { who } = today.participant
  return [...who.people.values()]
    .map((person) => ({
      ...{ id: person.id, workName: person.workName, agencyId: person.agency },
      teams: teamsOf(today, person).map((team) => who.teams.get(team)!.number),
    }))
    .sort((one, other) => one.workName.localeCompare(other.workName))
}

/** Agencies that take part, with the root that each declares. */
export function agencies({ participant, keys }: Today): AgencyLine[] {
  return [...participant.who.agencies.values()]
    .map(({ id, name, country }) => ({
      ...{ id, name, country, root: keys.declared.get(id), confirmed: keys.confirmed.has(id) },
    }))
    .sort((one, other) => one.name.localeCompare(other.name))
}
