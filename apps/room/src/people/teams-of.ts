import type { PersonView, TeamView } from '../model/view-model.ts'

/** An agency's teams in the order of their numbers. */
export function teamsOf(teams: readonly TeamView[], agency: string | undefined): TeamView[] {
  return teams.filter(({ agencyId }) => agencyId === agency).sort((one, other) => one.number - other.number)
}

/**
 * The teams that a person is in. Numbers tell teams of one agency apart; a number that her own agency does not have
 * is another's, and is left out when several have it.
 */
export function teamsOfPerson(
  person: Pick<PersonView, 'agency' | 'country' | 'teams'>,
  teams: readonly TeamView[],
): TeamView[] {
  return person.teams.flatMap((number) => {
    const numbered = teams.filter((team) => team.number === number)
    const own = numbered.filter(
      ({ agency, country }) => agency === person.agency && country === person.country,
    )
    const found = own.length > 0 ? own : numbered
    return found.length === 1 ? found : []
  })
}
