import { daysAfter, localDay, siteState } from '@libertad/domain'
import type { SiteToday } from '../../model/view-model.ts'
import type { SubjectOf } from './subjects.ts'
import { heardAt, me, teamsOf, type Today } from './today.ts'

/**
 * Sites of today: those to which one of her teams is sent and whose day is not past, those with a visit under way, and
 * those that she reported. Where there is none, what her country has open: a team may come by one that nobody planned.
 */
export function sitesToday(today: Today): SiteToday[] {
  const person = me(today)
  if (!person) return []
  const teams = new Set(teamsOf(today, person))
  const country = today.participant.who.agencies.get(person.agency)?.country
  const underWay = new Set(
    today.subjects.all('visit').flatMap(({ state }) => (state.ended ? [] : [state.site])),
  )
  const isToday = ({ state }: SubjectOf<'site'>): boolean => {
    const yesterday = daysAfter(localDay(new Date(today.now).toISOString(), state.zone), -1)
    const tasks = state.tasked?.versions ?? []
    if (tasks.some(({ value }) => teams.has(value.team) && value.day >= yesterday)) return true
    if (state.closed) return false
    if (underWay.has(state.id) && tasks.some(({ value }) => teams.has(value.team))) return true
    if (state.reported.actor === person.id) return true
    return false
  }
  const all = today.subjects.all('site')
  const hers = all.filter(isToday)
  const open = all.filter(({ state }) => !state.closed && state.country === country)
  return (hers.length > 0 ? hers : open).map((site) => siteLine(today, site)).sort(byDay)
}

const byDay = (one: SiteToday, other: SiteToday) =>
  (one.day ?? '9').localeCompare(other.day ?? '9') || one.code.localeCompare(other.code)

export function siteLine(today: Today, { state, entries }: SubjectOf<'site'>): SiteToday {
  const { id, code, kind, placeName, hoursToReach, means, coverage } = state
  const task = state.tasked?.versions.at(-1)?.value
  const visits = today.subjects.all('visit').filter(({ state: visit }) => visit.site === id)
  const leads = today.subjects.all('lead').filter(({ state: lead }) => lead.site === id)
  const known = [entries, ...visits.map((one) => one.entries), ...leads.map((one) => one.entries)]
  return {
    ...{ id, code, kind, placeName, hoursToReach, means, coverage },
    ...{ zone: state.zone, teamId: task?.team },
    ...{ day: task?.day, team: task && today.participant.who.teams.get(task.team)?.number },
    ...{ state: siteState(state), knownAt: heardAt(known.flat()), leads: leads.length },
  }
}
