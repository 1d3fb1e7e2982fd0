import type { PersonView, TeamView } from '../model/view-model.ts'

/** An agency's teams in the order of their numbers. */
export function teamsOf(teams: readonly TeamView[], agency: string | undefined): TeamView[] {
  return teams.filter(({ agencyId }) => agencyId === agency).sort((one, other) => one.number - other.number)
}

/** The teams that a person is in, whatever agency they are of. */
export function teamsOfPerson(person: Pick<PersonView, 'teamIds'>, teams: readonly TeamView[]): TeamView[] {
  return teams.filter(({ id }) => person.teamIds.includes(id))
}
