import { modusFeatures } from '@libertad/domain'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import { arrestWrites, chargeSteps } from './arrest-steps.ts'
import { alertSteps } from './care/alerts.ts'
import { careSteps } from './care/care-steps.ts'
import { sealingPhone } from './care/keys-come-to-be.ts'
import { careOf } from './care/parameters.ts'
import type { Cast, CastPerson, CastTeam } from './cast.ts'
import { checkWrites, hitAnswered } from './check-steps.ts'
import { hour, type Meeting, type PlannedSite } from './planned-site.ts'
import { secondVisit } from './second-visit.ts'
import { iso, localTime, openedAt, writing, type Step, type Writing } from './step.ts'

/** A conversation that was written down as an encounter. */
export interface Spoken {
  team: CastTeam
  meeting: Meeting
  by: CastPerson
  /** Random id of the encounter. */
  person: string
  at: number
  /** When all phones of that team have a network again, and whether this one has one there. */
  heard: number
  connected: boolean
}

/** Everything that happens at a site on its day and after. */
export function visit(
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
  const taken = story('passports_taken')
  const lastDayEnds = localTime(plan.lastDay, 24, plan.zone)
  const cared = ({ team: of, by, ...spoken }: Spoken): Step[] => {
    const sides = { country, site, visit: visitId, team: of, officer: by, sealer: sealingPhone(of) }
    const here = { papersHeld: taken !== undefined, clockOff: clockOff.clockOff ?? 0 }
    const drawn = random.fork(`care ${spoken.person}`)
    return careSteps(plan, cast, { ...spoken, ...sides, ...here }, lastDayEnds, drawn)
  }
  for (const [i, meeting] of site.meetings.entries()) {
    const at = starts + ((i + 1) / (site.meetings.length + 2)) * length
    // Some meet the other officer of the team, on another phone.
    const by = i % 3 === 2 ? other : officer
    const record = met(team, meeting, at)
    on(by, at, [record], !silent)
    const hears = { heard: Math.max(heard, ends + 2.6 * hour), connected: !silent && !clock }
    steps.push(...cared({ team, meeting, by, person: record.subject, at, ...hears }))
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
  for (const one of other === officer ? [officer] : [officer, other])
    on(one, Math.max(heard, ends + 2.6 * hour), [], true)
  steps.push(...secondVisit(cast, site, starts + length * 0.4, random, met, cared))
  if (site.meetings.length > 0 && random.chance(careOf(plan).aboutToBeMoved)) {
    const seenAt = starts + 0.1 * length
    const seen = { at: seenAt, heard: silent ? heard : seenAt, visit: visitId, site: site.id }
    const sides = { by: officer, answers: country.lead, agency: team.agency.id }
    const at = { country: country.country, zone }
    steps.push(...alertSteps(cast, { kind: 'about_to_be_moved', ...sides, ...seen, ...at }, random))
  }
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
