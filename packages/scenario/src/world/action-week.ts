import { ageBands, databases, leadSources, modusFeatures, type SiteKind } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { shares } from '../shares.ts'
import type { Cast, CastCountry, CastTeam } from './cast.ts'
import { presentAt } from './joining.ts'
import { iso, localTime, openedAt, writing, type Step, type Writing } from './step.ts'
import type { Truth } from './world.ts'

interface Human {
  sex: 'woman' | 'man'
  ageBand: (typeof ageBands)[number]
  nationality: string
  exploitation: 'sexual_exploitation' | 'forced_labour_or_services'
}

interface Meeting {
  human: Human
  again: boolean
}

interface PlannedSite {
  id: string
  plan: Plan['sites'][number]
  country: CastCountry
  team: CastTeam
  visited: boolean
  /** Who is met by the team of the visit, and by another agency's or another day's team. */
  meetings: Meeting[]
  secondMeetings: Meeting[]
  /** Ids of the leads to it. */
  leads: string[]
  arrests: number
}

/** Of the people met, where a plan does not say: those whom reports of the Caribbean name most. */
const nationalities = ['VE', 'CO', 'DO', 'HT', 'GY', 'JM', 'CU', 'BR', 'SR', 'CN', 'IN']
const hour = 3_600_000

/** Leads, sites, and what happens at them; and the truth that no hub knows: how many humans there were. */
export function actionWeek(plan: Plan, cast: Cast, random: Random): { steps: Step[]; truth: Truth } {
  const sites = placeSites(plan, cast, random)
  const people = placePeople(plan, sites, random)
  shareArrests(plan, sites, random)
  const visits = sites.filter(({ visited }) => visited)
  const checks = shares(
    plan.play.checks,
    visits.map(({ meetings }) => 1 + meetings.length),
  )
  const hitAt = new Set(
    random.sample(
      Array.from({ length: plan.play.checks }, (_, i) => i),
      plan.play.hits,
    ),
  )
  const documents = new Set(random.sample([...hitAt], plan.play.documentHits))
  const steps = sites.flatMap((site) =>
    beforeVisit(plan, cast, site, random.fork(`before ${site.plan.code}`)),
  )
  let check = 0
  for (const [i, site] of visits.entries()) {
    const own = Array.from({ length: checks[i]! }, () => {
      const number = check++
      return { hit: hitAt.has(number), document: documents.has(number) }
    })
    steps.push(...visit(plan, cast, site, own, random.fork(`visit ${site.plan.code}`)))
  }
  const encounters = visits.reduce((sum, site) => sum + site.meetings.length + site.secondMeetings.length, 0)
  const arrests = visits.reduce((sum, site) => sum + site.arrests, 0)
  return { steps, truth: { sitesVisited: visits.length, encounters, people, arrests } }
}

function placeSites(plan: Plan, cast: Cast, random: Random): PlannedSite[] {
  const turn = new Map<string, number>()
  const inStory = new Set(plan.stories.map(({ site }) => site))
  return plan.sites.map((site) => {
    const country = cast.countries.find((one) => one.country === site.code.slice(0, 2))!
    const own = country.teams.filter(({ agency }) => agency.id === country.agency.id)
    const next = turn.get(country.country) ?? 0
    turn.set(country.country, next + 1)
    // A few places are not reached, or the people were moved before: that is known, too.
    const visited = inStory.has(site.code) || !random.chance(0.04)
    return {
      ...{ id: random.uuid(), plan: site, country, team: own[next % own.length]!, visited },
      ...{ meetings: [], secondMeetings: [], leads: [], arrests: 0 },
    }
  })
}

function placePeople(plan: Plan, sites: PlannedSite[], random: Random): number {
  const visited = sites.filter((site) => site.visited)
  const from = plan.play.nationalities ?? nationalities
  const numbers = shares(
    plan.play.people,
    visited.map((site) => site.plan.people),
  )
  for (const [i, site] of visited.entries()) {
    for (let n = 0; n < numbers[i]!; n++)
      site.meetings.push({ human: aHuman(site.plan.kind, from, random), again: false })
  }
  const first = visited.flatMap((site) => site.meetings.map((meeting) => ({ site, meeting })))
  const twoAgencies = first.filter(({ site }) => site.country.second && site.country.teams.length > 1)
  for (const { site, meeting } of random.sample(
    twoAgencies,
    Math.round(plan.play.people * plan.play.metByTwoAgencies),
  )) {
    site.secondMeetings.push({ human: meeting.human, again: true })
  }
  for (const { site, meeting } of random.sample(
    first,
    Math.round(plan.play.people * plan.play.metInTwoCountries),
  )) {
    const elsewhere = visited.filter(
      (other) => other.country !== site.country && other.plan.day >= site.plan.day,
    )
    if (elsewhere.length > 0) random.pick(elsewhere).meetings.push({ human: meeting.human, again: true })
  }
  return first.length
}

function aHuman(kind: SiteKind, from: readonly string[], random: Random): Human {
  const sexual = kind === 'nightclub' || kind === 'dwelling' ? 0.85 : kind === 'mine' ? 0.55 : 0.08
  const exploitation = random.chance(sexual) ? 'sexual_exploitation' : 'forced_labour_or_services'
  const woman = exploitation === 'sexual_exploitation' ? 0.96 : 0.35
  return {
    ...{ exploitation, sex: random.chance(woman) ? 'woman' : 'man', nationality: random.pick(from) },
    ageBand: random.weighted([
      ['9-17', 7],
      ['18-20', 20],
      ['21-23', 22],
      ['24-26', 16],
      ['27-29', 12],
      ['30-38', 15],
      ['39-47', 6],
      ['48+', 2],
    ]),
  }
}

function shareArrests(plan: Plan, sites: PlannedSite[], random: Random): void {
  const possible = sites.filter((site) => site.visited && site.meetings.length > 0)
  for (let i = 0; i < plan.play.arrests && possible.length > 0; i++) random.pick(possible).arrests++
}

function beforeVisit(plan: Plan, cast: Cast, site: PlannedSite, random: Random): Step[] {
  const { country, plan: of } = site
  const place = { audience: cast.participants, agency: country.agency.id }
  const first = Date.parse(`${plan.firstDay}T00:00:00Z`)
  const present = presentAt(plan, cast.countries.indexOf(country))
  const reported = Math.max(present, first - random.int(50, 300) * 86_400_000 + random.int(0, 20) * hour)
  const assessing = reported + random.int(5, 35) * 86_400_000
  const tasked = Math.max(present, first - random.int(3, 9) * 86_400_000 + random.int(0, 10) * hour)
  const assessed = Math.min(assessing, Math.max(reported, tasked - hour))
  const { analyst, lead } = country
  const aLead = (at: number) => {
    const id = random.uuid()
    site.leads.push(id)
    return writing('lead.reported', id, place, {
      ...openedAt(at),
      ...{
        site: site.id,
        source: random.pick(leadSources),
        reliability: random.pick(['A', 'B', 'B', 'C', 'D', 'F'] as const),
      },
      ...{ credibility: random.pick(['1', '2', '3', '3', '4', '6'] as const) },
      ...{
        informationAt: iso(at - random.int(1, 40) * 86_400_000),
        features: random.sample(modusFeatures, random.int(0, 3)),
      },
    })
  }
  return [
    {
      ...{ at: reported, device: analyst.device, sends: true },
      writes: [
        writing('site.reported', site.id, place, {
          ...openedAt(reported),
          ...{
            code: of.code,
            kind: of.kind,
            country: country.country,
            zone: country.zone,
            placeName: of.place,
          },
          position: { latitude: of.latitude, longitude: of.longitude, precisionMetres: 1000 },
          ...{ hoursToReach: of.hours, means: of.means, coverage: of.coverage },
        }),
        aLead(reported),
        ...(random.chance(0.5) ? [aLead(reported)] : []),
      ],
    },
    {
      ...{ at: assessed, device: analyst.device, sends: true },
      writes: [
        writing('site.assessed', site.id, place, { expectedPeople: of.people, deconfliction: 'clear' }),
        ...(random.chance(0.3) ? [aLead(assessed)] : []),
      ],
    },
    {
      ...{ at: tasked, device: lead.device, sends: true },
      writes: [writing('site.tasked', site.id, place, { team: site.team.id, day: of.day })],
    },
  ]
}

function visit(
  plan: Plan,
  cast: Cast,
  site: PlannedSite,
  checks: { hit: boolean; document: boolean }[],
  random: Random,
): Step[] {
  const { country, team, plan: of } = site
  const { zone } = country
  const story = <Name extends Plan['stories'][number]['story']>(name: Name) =>
    plan.stories.find(
      (one): one is Extract<Plan['stories'][number], { story: Name }> =>
        one.story === name && one.site === of.code,
    )
  const offline = story('offline_mine')
  const starts = localTime(
    of.day,
    of.kind === 'nightclub' ? 20 + random.float() * 2.5 : 5.5 + random.float() * 9,
    zone,
  )
  const length = (1.5 + random.float() * 3 + site.meetings.length * 0.12) * hour
  const ends = starts + length
  const silent = of.coverage === 'none'
  const heard = offline ? starts + offline.days * 24 * hour : silent ? ends + of.hours * hour : ends
  const visitId = random.uuid()
  const officer = team.officers[0]!
  const other = team.officers[1] ?? officer
  const place = { audience: cast.participants, agency: team.agency.id }
  const where = { visit: visitId, site: site.id, country: country.country, zone }
  const clock = story('clock_wrong')
  const clockOff = clock ? { clockOff: clock.days * 24 * hour } : {}
  const steps: Step[] = []
  const on = (device: typeof officer, at: number, writes: Writing[], sends: boolean) =>
    steps.push({ at, device: device.device, writes, sends, ...clockOff })

  // On the way, while there is network: where they go, and when they mean to be heard again.
  on(
    officer,
    starts,
    [
      writing('visit.started', visitId, place, {
        ...openedAt(starts),
        ...{
          site: site.id,
          team: team.id,
          at: iso(starts),
          zone,
          ...(silent ? { nextContact: iso(heard) } : {}),
        },
      }),
      writing('site.visited', site.id, place, { visit: visitId }),
    ],
    true,
  )
  const met = (of: CastTeam, meeting: Meeting, at: number) =>
    writing(
      'person_met.recorded',
      random.uuid(),
      { audience: of.audience, agency: of.agency.id },
      {
        ...openedAt(at, 'own_agency'),
        ...{ ...where, metAt: iso(at), sex: meeting.human.sex, ageBand: meeting.human.ageBand },
        ...{ nationality: meeting.human.nationality, exploitation: [meeting.human.exploitation] },
        interviewedBefore: random.weighted([
          [meeting.again ? 'yes' : 'no', 6],
          ['not_asked', 2],
          ['no_answer', 1],
        ] as const),
      },
    )
  for (const [i, meeting] of site.meetings.entries()) {
    const at = starts + ((i + 1) / (site.meetings.length + 2)) * length
    // Some meet the other officer of the team, on another phone.
    on(i % 3 === 2 ? other : officer, at, [met(team, meeting, at)], !silent)
  }
  for (const [i, check] of checks.entries()) {
    const at = starts + ((i + 0.5) / checks.length) * length
    on(officer, at, checkWrites(place, where, at, check, random), !silent && i === checks.length - 1)
    if (check.hit) steps.push(...hitAnswered(site, steps.at(-1)!, place, heard, random))
  }
  for (let i = 0; i < site.arrests; i++) {
    const at = starts + length * (0.35 + 0.5 * random.float())
    on(officer, at, arrestWrites(place, where, site.id, at, random), !silent)
    steps.push(...chargeSteps(cast, site, steps.at(-1)!, heard, random))
  }
  const taken = story('passports_taken')
  if (taken) {
    const at = starts + length * 0.6
    const seizure = random.uuid()
    on(
      officer,
      at,
      [
        writing('seizure.made', seizure, place, {
          ...{ ...openedAt(at), ...where, at: iso(at) },
          things: [
            { kind: 'travel_document', count: taken.documents },
            { kind: 'record_book', count: 2 },
          ],
        }),
      ],
      true,
    )
    // Papers are their holders': most are back in their hands the next day.
    const back = at + 26 * hour
    const count = Math.max(1, taken.documents - 2)
    on(
      officer,
      back,
      [writing('seizure.returned', seizure, place, { kind: 'travel_document', count, at: iso(back) })],
      true,
    )
  }
  const features = taken
    ? ([
        'documents_retained',
        'wages_withheld',
        'depends_on_handler_for_food',
        'depends_on_handler_for_housing',
        'depends_on_handler_for_transport',
      ] as const)
    : of.kind === 'mine'
      ? (['isolation', 'debt_bondage', 'depends_on_handler_for_food'] as const)
      : random.sample(modusFeatures, random.int(1, 3))
  if (site.meetings.length > 0) {
    on(
      officer,
      ends - 60_000,
      [writing('site.modus_observed', site.id, place, { features: [...features] })],
      false,
    )
  }
  on(
    officer,
    ends,
    [writing('visit.ended', visitId, place, { at: iso(ends), met: site.meetings.length })],
    false,
  )
  if (story('two_devices_disagree')) {
    // The other phone did not know that the first had written it already.
    const later = ends + 2.5 * hour
    on(
      other,
      later,
      [writing('visit.ended', visitId, place, { at: iso(later), met: site.meetings.length })],
      false,
    )
  }
  on(officer, Math.max(heard, ends + 60_000), [], true)
  on(other, Math.max(heard, ends + 2.6 * hour), [], true)
  steps.push(...secondVisit(cast, site, starts + length * 0.4, random, met))
  const closed = Math.max(heard, ends + 3 * hour) + random.int(2, 14) * hour
  const outcome = site.meetings.length > 0 ? 'people_safeguarded' : 'nothing_found'
  const [judged] = site.leads
  if (judged !== undefined && random.chance(0.7)) {
    const verdict = site.meetings.length > 0 ? 'confirmed' : 'cannot_say'
    steps.push({
      ...{ at: closed - hour, device: country.analyst.device, sends: true },
      writes: [
        writing(
          'lead.judged',
          judged,
          { audience: cast.participants, agency: country.agency.id },
          { verdict },
        ),
      ],
    })
  }
  if (random.chance(0.5)) {
    const closing = writing(
      'site.closed',
      site.id,
      { audience: cast.participants, agency: country.agency.id },
      { outcome },
    )
    steps.push({ at: closed, device: country.lead.device, writes: [closing], sends: true })
  }
  return steps
}

type Where = { visit: string; site: string; country: string; zone: string }
type Place = { audience: string; agency: string }

function checkWrites(
  place: Place,
  where: Where,
  at: number,
  check: { hit: boolean; document: boolean },
  random: Random,
): Writing[] {
  const id = random.uuid()
  const database = check.document
    ? 'stolen_lost_travel_documents'
    : check.hit
      ? 'nominal'
      : random.pick(databases)
  const about = check.document
    ? 'document'
    : check.hit
      ? 'person'
      : random.pick(['document', 'person', 'vehicle'] as const)
  return [
    writing('check.made', id, place, {
      ...{ ...openedAt(at), ...where, database, about, at: iso(at), outcome: check.hit ? 'hit' : 'no_hit' },
    }),
  ]
}

/** The owner of the data confirms a hit, or does not; a few have not answered when the week is over. */
function hitAnswered(
  { country }: PlannedSite,
  made: Step,
  place: Place,
  heard: number,
  random: Random,
): Step[] {
  if (random.chance(0.15)) return []
  const at = Math.max(heard, made.at) + random.int(2, 18) * hour
  const verdict = random.chance(0.8) ? 'confirmed' : 'not_confirmed'
  const [{ subject }] = made.writes as [Writing]
  const answer = writing('check.confirmed', subject, place, { by: random.pick(nationalities), verdict })
  return [{ at, device: country.analyst.device, writes: [answer], sends: true }]
}

function arrestWrites(place: Place, where: Where, site: string, at: number, random: Random): Writing[] {
  const suspect = random.uuid()
  return [
    writing('suspect.recorded', suspect, place, {
      ...openedAt(at),
      ...{
        sex: random.pick(['man', 'man', 'woman'] as const),
        ageBand: random.pick(['27-29', '30-38', '39-47', '48+'] as const),
      },
      roles: [random.pick(['handler', 'handler', 'exploiter', 'recruiter', 'transporter'] as const)],
      sites: [site],
    }),
    writing('arrest.made', random.uuid(), place, {
      ...{
        ...openedAt(at),
        suspect,
        ...where,
        at: iso(at),
        ground: random.pick(['caught_in_the_act', 'warrant', 'reasonable_suspicion'] as const),
      },
    }),
    writing('seizure.made', random.uuid(), place, {
      ...{ ...openedAt(at), ...where, at: iso(at) },
      things: [
        { kind: 'phone', count: random.int(1, 4) },
        ...(random.chance(0.5) ? [{ kind: 'computer' as const, count: 1 }] : []),
        ...(random.chance(0.6)
          ? [{ kind: 'cash' as const, count: 1, amount: random.int(40, 900) * 10_000, currency: 'USD' }]
          : []),
        ...(random.chance(0.2) ? [{ kind: 'vehicle' as const, count: 1 }] : []),
      ],
    }),
  ]
}

function chargeSteps(cast: Cast, site: PlannedSite, made: Step, heard: number, random: Random): Step[] {
  if (!random.chance(0.65)) return []
  const arrest = made.writes.find(({ kind }) => kind === 'arrest.made')!
  const { suspect } = arrest.content as unknown as { suspect: string }
  const at = Math.max(heard, made.at) + random.int(10, 40) * hour
  const { prosecutor } = site.country
  const charge = writing(
    'charge.laid',
    random.uuid(),
    { audience: cast.participants, agency: prosecutor.agency },
    {
      ...{ ...openedAt(at), arrest: arrest.subject, suspect, at: iso(at) },
      offences: random.sample(
        ['trafficking_in_persons', 'withholding_documents', 'forced_labour', 'money_laundering'] as const,
        random.int(1, 2),
      ),
    },
  )
  return [{ at, device: prosecutor.device, writes: [charge], sends: true }]
}

/** A team of the country's other agency comes to the same place and meets some of the same people. */
function secondVisit(
  cast: Cast,
  site: PlannedSite,
  at: number,
  random: Random,
  met: (team: CastTeam, meeting: Meeting, at: number) => Writing,
): Step[] {
  const { country, secondMeetings } = site
  const team = country.teams.find(({ agency }) => agency.id === country.second?.id)
  if (!team || secondMeetings.length === 0) return []
  const place = { audience: cast.participants, agency: team.agency.id }
  const id = random.uuid()
  const ends = at + 1.5 * hour
  const { zone } = country
  const officer = team.officers[0]!
  const writes = [
    writing('visit.started', id, place, { ...openedAt(at), site: site.id, team: team.id, at: iso(at), zone }),
    writing('site.visited', site.id, place, { visit: id }),
  ]
  return [
    { at, device: officer.device, writes, sends: site.plan.coverage !== 'none' },
    ...secondMeetings.map((meeting, i): Step => {
      const when = at + ((i + 1) / (secondMeetings.length + 1)) * 1.5 * hour
      return { at: when, device: officer.device, writes: [met(team, meeting, when)], sends: false }
    }),
    {
      ...{ at: ends + site.plan.hours * hour, device: officer.device, sends: true },
      writes: [writing('visit.ended', id, place, { at: iso(ends), met: secondMeetings.length })],
    },
  ]
}
