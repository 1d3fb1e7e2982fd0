import { needsAPerson, siteState, type Site } from '@libertad/domain'
import type { SiteLine, UnheardArea } from '../model/view-model.ts'
import type { Moment } from './moment.ts'
import type { Subject, Subjects } from './subjects.ts'

type Happened = ReturnType<typeof whatHappened>

/** What was written about each site, gathered once for all of them. */
export function whatHappened(subjects: Subjects) {
  return {
    visits: grouped(subjects.all('visit'), ({ state }) => state.site),
    arrests: grouped(subjects.all('arrest'), ({ state }) => state.site),
    leads: grouped(subjects.all('lead'), ({ state }) => state.site),
    checks: grouped(subjects.all('check'), ({ state }) => state.site),
    seizures: grouped(subjects.all('seizure'), ({ state }) => state.site),
    met: grouped(subjects.all('person_met'), ({ state }) => state.site),
  }
}

function grouped<T>(items: T[], site: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const id = site(item)
    if (id === undefined) continue
    const group = groups.get(id)
    if (group) group.push(item)
    else groups.set(id, [item])
  }
  return groups
}

export function siteLine({ state, heardAt }: Subject<Site>, happened: Happened): SiteLine {
  const visits = happened.visits.get(state.id) ?? []
  const arrests = happened.arrests.get(state.id) ?? []
  const leads = happened.leads.get(state.id) ?? []
  const checks = happened.checks.get(state.id) ?? []
  const records = recordsAt(state.id, happened)
  const heard = newest([
    heardAt,
    ...visits.map((visit) => visit.heardAt),
    ...arrests.map((arrest) => arrest.heardAt),
    ...(happened.met.get(state.id) ?? []).map((met) => met.heardAt),
    ...checks.map((check) => check.heardAt),
    ...(happened.seizures.get(state.id) ?? []).map((seizure) => seizure.heardAt),
  ])
  return {
    ...{ id: state.id, code: state.code, kind: state.kind, state: siteState(state) },
    ...{ country: state.country, placeName: state.placeName, arrests: arrests.length },
    ...(state.position === undefined ? {} : { position: state.position }),
    ...(state.hoursToReach === undefined ? {} : { hoursToReach: state.hoursToReach }),
    ...(records === undefined ? {} : { records }),
    ...(heard === undefined ? {} : { heardAt: heard }),
    needsAPerson:
      needsAPerson(state.tasked) ||
      needsAPerson(state.closed) ||
      visits.some((visit) => needsAPerson(visit.state.ended)) ||
      leads.some((lead) => needsAPerson(lead.state.verdict)) ||
      arrests.some((arrest) => needsAPerson(arrest.state.outcome)) ||
      checks.some((check) => needsAPerson(check.state.confirmed)),
  }
}

/**
 * Encounters written down at a site: those this reader may read, or the number each team gave at the end of its
 * visit, whichever says more. `undefined` while nobody has said anything.
 */
function recordsAt(site: string, happened: Happened): number | undefined {
  const read = happened.met.get(site)?.length ?? 0
  const ended = (happened.visits.get(site) ?? []).flatMap(({ state }) => state.ended?.versions[0] ?? [])
  if (read === 0 && ended.length === 0) return undefined
  return Math.max(
    read,
    ended.reduce((sum, { value }) => sum + value.met, 0),
  )
}

export function newest(moments: (string | undefined)[]): string | undefined {
  return moments.reduce(
    (latest, moment) => (moment && (!latest || moment > latest) ? moment : latest),
    undefined,
  )
}

/**
 * Where teams went without network and have not been heard since: visits that were begun with a promise of the next
 * contact and not ended. One area for each country.
 */
export function unheardAreas(moment: Moment, sites: SiteLine[]): UnheardArea[] {
  const lines = new Map(sites.map((site) => [site.id, site]))
  const areas = new Map<string, UnheardArea>()
  for (const { state: visit, heardAt } of moment.subjects.all('visit')) {
    const site = lines.get(visit.site)
    const silentFor = Date.parse(moment.at) - Date.parse(site?.heardAt ?? heardAt ?? moment.at)
    if (!site || visit.ended || !visit.nextContact || silentFor < silence) continue
    const known = moment.subjects.get('site', visit.site)?.state
    const area = areas.get(site.country) ?? { country: site.country, sites: [], teams: [] }
    const team = moment.book.teams.get(visit.team)?.number
    if (!area.sites.includes(site.id)) area.sites.push(site.id)
    if (team !== undefined && !area.teams.includes(team)) area.teams.push(team)
    const heard = site.heardAt ?? heardAt
    if (heard && (!area.heardAt || heard < area.heardAt)) area.heardAt = heard
    const contact = visit.nextContact.value
    if (!area.nextContactAt || contact < area.nextContactAt) area.nextContactAt = contact
    area.hoursToReach = Math.max(area.hoursToReach ?? 0, known?.hoursToReach ?? 0)
    if (known) area.coverage = known.coverage
    areas.set(site.country, area)
  }
  return [...areas.values()]
}

/** A place without network is worth a ring on the map after three hours of silence. */
const silence = 3 * 3_600_000
