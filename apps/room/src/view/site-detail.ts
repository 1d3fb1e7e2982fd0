import {
  isChild,
  needsAPerson,
  readersOf,
  settled,
  siteState,
  type Decided,
  type PersonMet,
  type Said,
  type Site,
} from '@libertad/domain'
import type { SiteDetail, VersionsView } from '../model/view-model.ts'
import { stood, type Moment } from './moment.ts'
import { siteLine, whatHappened } from './sites.ts'
import { mayChoose, versionsOf } from './versions.ts'

/** Everything known about one site at the moment; `undefined` if this reader knows none of that id. */
export function siteDetail(moment: Moment, id: string): SiteDetail | undefined {
  const { subjects, book } = moment
  const subject = subjects.get('site', id)
  if (!subject) return undefined
  const happened = whatHappened(subjects)
  const site = subject.state
  const agency = (of: string) => book.agencies.get(of)?.name ?? '?'
  const team = (of: string) => book.teams.get(of)?.number
  const of = <T>(groups: Map<string, T[]>) => groups.get(id) ?? []
  const arrests = of(happened.arrests)
  return {
    ...siteLine(subject, happened),
    ...{ zone: site.zone, ownerAgency: agency(site.owner), handling: site.handling, reviewOn: site.reviewOn },
    readers: readersOfSite(moment, site),
    ...{ means: site.means, coverage: site.coverage, modus: site.modus },
    ...(site.assessed
      ? {
          deconfliction: site.assessed.value.deconfliction,
          ...(site.assessed.value.expectedPeople === undefined
            ? {}
            : { expectedPeople: site.assessed.value.expectedPeople }),
        }
      : {}),
    ...(settled(site.closed) ? { outcome: settled(site.closed)!.value.outcome } : {}),
    path: pathOf(site, team),
    visits: of(happened.visits)
      .map(({ state }) => {
        const ended = state.ended?.versions[0]?.value
        return {
          ...{ id: state.id, agency: agency(state.owner), startedAt: state.startedAt },
          ...optional('team', team(state.team)),
          ...optional('endedAt', ended?.at),
          ...optional('met', ended?.met),
          ...optional('nextContactAt', ended ? undefined : state.nextContact?.value),
        }
      })
      .sort((one, other) => one.startedAt.localeCompare(other.startedAt)),
    ...(of(happened.met).length > 0 ? { peopleMet: countPeople(of(happened.met)) } : {}),
    arrestLines: arrests.map(({ state }) => ({
      ...{ id: state.id, at: state.at, ground: state.ground, agency: agency(state.owner) },
      roles: subjects.get('suspect', state.suspect)?.state.roles ?? [],
      ...optional('outcome', settled(state.outcome)?.value.outcome),
    })),
    seizures: of(happened.seizures).map(({ state }) => ({
      ...{ id: state.id, at: state.at },
      things: state.things.map(({ kind, count }) => ({
        ...{ kind, count },
        returned: state.returned.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0),
      })),
    })),
    checks: countChecks(of(happened.checks)),
    leads: of(happened.leads).map(({ state }) => ({
      ...{
        id: state.id,
        source: state.source,
        reliability: state.reliability,
        credibility: state.credibility,
      },
      ...optional('informationAt', state.informationAt),
      ...optional('verdict', settled(state.verdict)?.value),
      needsAPerson: needsAPerson(state.verdict),
    })),
    versions: openVersions(moment, site, happened),
  }
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value }
}

function pathOf(site: Site, team: (id: string) => number | undefined): SiteDetail['path'] {
  const at = (said: Said<unknown> | undefined) => optional('at', said?.claimedAt)
  const tasked = site.tasked?.versions[0]
  const steps: SiteDetail['path'] = [{ state: 'lead', ...at(site.reported) }]
  if (site.assessed) steps.push({ state: 'assessed', ...at(site.assessed) })
  if (tasked)
    steps.push({
      ...{ state: 'tasked', ...at(tasked), day: tasked.value.day },
      ...optional('team', team(tasked.value.team)),
    })
  if (site.visited) steps.push({ state: 'visited', ...at(site.visited) })
  if (siteState(site) === 'closed') steps.push({ state: 'closed', ...at(site.closed?.versions[0]) })
  return steps
}

function countPeople(
  met: { state: Pick<PersonMet, 'sex' | 'ageBand'> }[],
): NonNullable<SiteDetail['peopleMet']> {
  const counts = new Map<string, { sex: string; child: boolean; count: number }>()
  for (const { state } of met) {
    const child = isChild(state.ageBand)
    const key = `${state.sex} ${child}`
    const line = counts.get(key) ?? { sex: state.sex, child, count: 0 }
    counts.set(key, { ...line, count: line.count + 1 })
  }
  return [...counts.values()]
}

type CheckSubject = ReturnType<typeof whatHappened>['checks'] extends Map<string, (infer One)[]> ? One : never

function countChecks(checks: CheckSubject[]): SiteDetail['checks'] {
  const lines = new Map<string, SiteDetail['checks'][number]>()
  for (const { state } of checks) {
    const key = `${state.database} ${state.about}`
    const line = lines.get(key) ?? {
      ...{ database: state.database, about: state.about, made: 0, hits: 0, confirmed: 0 },
    }
    lines.set(key, {
      ...line,
      made: line.made + 1,
      hits: line.hits + Number(state.outcome === 'hit'),
      confirmed: line.confirmed + Number(settled(state.confirmed)?.value.verdict === 'confirmed'),
    })
  }
  return [...lines.values()]
}

/** Who reads the site's subjects: the agencies whose members hold a reading role in the audience. */
function readersOfSite(moment: Moment, site: Site): SiteDetail['readers'] {
  const { book } = moment
  const roles = new Set(readersOf(site.handling === 'participants' ? 'participants' : 'agency'))
  const agencies = new Set<string>()
  let people = 0
  for (const person of book.people.values()) {
    if (site.handling === 'own_agency' && person.agency !== site.owner) continue
    if (!person.memberships.some((one) => stood(moment, one) && roles.has(one.role))) continue
    people += 1
    agencies.add(book.agencies.get(person.agency)?.name ?? '?')
  }
  return { agencies: [...agencies].sort(), people }
}

function openVersions(moment: Moment, site: Site, happened: ReturnType<typeof whatHappened>): VersionsView[] {
  const views: VersionsView[] = []
  const add = <Value>(
    type: string,
    subject: { id: string; owner: string },
    about: string,
    decided: Decided<Value> | undefined,
    said: (value: Value) => Record<string, string | number>,
  ) => {
    if (!decided || !needsAPerson(decided)) return
    const may = mayChoose(moment, type, subject.id, subject.owner)
    views.push(versionsOf(moment, subject.id, about, decided, may, said))
  }
  const team = (id: string) => moment.book.teams.get(id)?.number ?? '?'
  add('site', site, 'tasked', site.tasked, (value) => ({ team: team(value.team), day: value.day }))
  add('site', site, 'closed', site.closed, ({ outcome }) => ({ siteOutcome: outcome }))
  for (const { state } of happened.visits.get(site.id) ?? [])
    add('visit', state, 'ended', state.ended, ({ at, met }) => ({ time: at, n: met }))
  for (const { state } of happened.leads.get(site.id) ?? [])
    add('lead', state, 'verdict', state.verdict, (verdict) => ({ leadVerdict: verdict }))
  for (const { state } of happened.arrests.get(site.id) ?? [])
    add('arrest', state, 'outcome', state.outcome, ({ outcome }) => ({ arrestOutcome: outcome }))
  for (const { state } of happened.checks.get(site.id) ?? [])
    add('check', state, 'confirmed', state.confirmed, ({ verdict }) => ({ hitVerdict: verdict }))
  return views
}
