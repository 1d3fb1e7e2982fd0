import type { PersonView, TeamView } from '../model/view-model.ts'

/** An agency's teams in the order of their numbers. */
export function teamsOf(teams: readonly TeamView[], agency: string | undefined): TeamView[] {
  return teams.filter(({ agencyId }) => agencyId === agency).sort((one, other) => one.number - other.number)
}

/**
 * The teams that a person is in. A number is first looked for in her own agency, then in her country, then anywhere;
 * where several teams have it, it tells none of them.
 */
export function teamsOfPerson(
  person: Pick<PersonView, 'agency' | 'country' | 'teams'>,
  teams: readonly TeamView[],
): TeamView[] {
  return person.teams.flatMap((number) => {
    const numbered = teams.filter((team) => team.number === number)
    const near = numbered.filter(({ country }) => country === person.country)
    const own = near.filter(({ agency }) => agency === person.agency)
    const found = [own, near].find(({ length }) => length > 0) ?? numbered
    return found.length === 1 ? found : []
  })
}
