import type { ArrestLine, SeizureLine, VisitNow } from '../../model/view-model.ts'
import { peopleOf } from './people.ts'
import { siteLine } from './sites.ts'
import { me, milliseconds, teamsOf, type Today } from './today.ts'

/** The visit that she is on: begun by her or her team and not ended, the latest if there are several. */
export function visitNow(today: Today): VisitNow | undefined {
  const person = me(today)
  if (!person) return undefined
  const teams = new Set(teamsOf(today, person))
  const isHers = (starter: string | undefined, team: string) => starter === person.id || teams.has(team)
  const visit = today.subjects
    .all('visit')
    .filter(({ state, entries }) => !state.ended && isHers(entries[0]?.header.actor, state.team))
    .sort((one, other) => one.state.startedAt.localeCompare(other.state.startedAt))
    .at(-1)?.state
  const site = visit && today.subjects.get('site', visit.site)
  if (!visit || !site) return undefined
  return {
    ...{ id: visit.id, site: siteLine(today, site), startedAt: milliseconds(visit.startedAt) },
    nextContact: visit.nextContact && milliseconds(visit.nextContact.value),
    ...{ people: peopleOf(today, visit.id), arrests: arrestsOf(today, visit.id) },
    seizures: seizuresOf(today, visit.id),
  }
}

function arrestsOf({ subjects }: Today, visit: string): ArrestLine[] {
  return subjects
    .all('arrest')
    .filter(({ state }) => state.visit === visit)
    .map(({ state: { id, suspect, at, ground } }) => ({
      ...{ id, suspect, at, ground, roles: subjects.get('suspect', suspect)?.state.roles ?? [] },
    }))
}

function seizuresOf({ subjects }: Today, visit: string): SeizureLine[] {
  return subjects
    .all('seizure')
    .filter(({ state }) => state.visit === visit)
    .map(({ state: { id, at, things, returned } }) => ({
      ...{ id, at, things: things.map(({ kind, count }) => ({ thing: kind, count })) },
      returned: returned.map(({ kind, count }) => ({ thing: kind, count })),
    }))
}
