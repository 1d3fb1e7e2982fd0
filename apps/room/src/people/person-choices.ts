import type { KindName, Role } from '@libertad/domain'
import type { AgencyView, PersonView, TeamView } from '../model/view-model.ts'
import { givableRoles } from './invite-choices.ts'
import { ownAgency, type Reader } from './own-agency.ts'
import { teamsOfPerson } from './teams-of.ts'

/** What a reader may change about a person. Empty lists and `false` have no control. */
export interface PersonChoices {
  /** Teams that she is in, each with whether the reader may take her out. */
  teams: { team: TeamView; mayEnd: boolean }[]
  joinable: TeamView[]
  /** Roles that she holds, each with whether the reader may end it. */
  roles: { role: Role; mayEnd: boolean }[]
  givable: Role[]
  mayLeave: boolean
  /** Why something stays that the reader could end otherwise. */
  stays?: 'onlyRole' | 'lastCoordinator'
}

interface Register {
  me: Reader | undefined
  agencies: readonly AgencyView[]
  teams: readonly TeamView[]
  people: readonly PersonView[]
}

/**
 * Who may change what, as the journal's rights have it: a team's members by the lead of its agency or the coordinator,
 * reserved roles by the coordinator. Ending the only role would be leaving, which is said as such; and an operation
 * keeps a coordinator, because nobody else could make another one. The hub decides again.
 */
export function personChoices(
  person: PersonView,
  { me, agencies, teams, people }: Register,
  may: (kind: KindName) => boolean,
): PersonChoices {
  const inTeams = teamsOfPerson(person, teams)
  const held = person.roles.map(({ role }) => role)
  const own = ownAgency(me, agencies)?.id
  const changes = ({ agencyId }: TeamView) => me?.roles.includes('coordinator') || agencyId === own
  if (person.left) return { teams: [], joinable: [], roles: [], givable: [], mayLeave: false }
  const last = isLastCoordinator(person, people)
  const mayEndRoles = may('person.role_ended')
  const stays = last ? 'lastCoordinator' : held.length === 1 ? 'onlyRole' : undefined
  return {
    teams: inTeams.map((team) => ({ team, mayEnd: may('person.unassigned') && changes(team) })),
    joinable: may('person.assigned') ? teams.filter((team) => changes(team) && !inTeams.includes(team)) : [],
    roles: held.map((role) => ({
      role,
      mayEnd: mayEndRoles && held.length > 1 && !(last && role === 'coordinator'),
    })),
    givable: may('person.role_granted') ? givableRoles(me).filter((role) => !held.includes(role)) : [],
    mayLeave: may('person.left') && !last,
    ...(mayEndRoles && stays ? { stays } : {}),
  }
}

/** True when the operation would have no coordinator without this person. */
export function isLastCoordinator(person: PersonView, people: readonly PersonView[]): boolean {
  const coordinates = ({ left, roles }: PersonView) =>
    !left && roles.some(({ role }) => role === 'coordinator')
  return coordinates(person) && people.filter(coordinates).length === 1
}
