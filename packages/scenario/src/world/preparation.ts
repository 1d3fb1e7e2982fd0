import { readinessItems, type KindName } from '@libertad/domain'
import { dayAfter } from '../plan/days.ts'
import type { Plan } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { Cast, CastAgency, CastCountry, CastPerson } from './cast.ts'
import type { Deed } from './care/deed.ts'
import { keysComeToBe } from './care/keys-come-to-be.ts'
import { servicesOffered } from './care/services-offered.ts'
import { beginsAt, joinsAt, presentAt } from './joining.ts'
import { localTime, openedAt, writing, type Step, type Writing } from './step.ts'

/** An invitation's public key for a device: made by whoever plays, since keys are no part of the plan. */
export type InvitationKey = (device: string) => string

const inBatches = <T>(items: T[], size: number) =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))

/** Everything up to the eve of the action: partners, people, phones, training, leads, sites, decisions. */
export function preparationSteps(
  plan: Plan,
  cast: Cast,
  random: Random,
  invitationKey: InvitationKey,
): Step[] {
  const began = beginsAt(plan)
  const steps: Step[] = []
  const founder = cast.founder
  const registry = (agency: string) => ({ audience: cast.registry, agency })
  const all = (agency: string) => ({ audience: cast.participants, agency })
  const byFounder = (at: number, writes: Writing[], enrols?: Step['enrols']) =>
    steps.push({ at, device: founder.device, writes, sends: true, ...(enrols ? { enrols } : {}) })

  const agencyJoins = (at: number, agency: CastAgency) =>
    writing('agency.joined', agency.id, registry(cast.cellAgency.id), {
      ...openedAt(at),
      ...{
        country: agency.country,
        name: agency.name,
        type: agency.type,
        languages: agency.languages,
        audience: agency.audience,
      },
    })
  const joins = (at: number, by: string, person: CastPerson): Writing[] => [
    writing('person.joined', person.id, registry(by), {
      ...openedAt(at),
      ...{ agency: person.agency, workName: person.workName, roles: person.roles, teams: person.teams },
    }),
    invites(at, by, person.id, person.device.id),
  ]
  const invites = (at: number, by: string, person: string, device: string) =>
    writing('device.invited', device, registry(by), {
      ...openedAt(at),
      ...{
        person,
        invitationKey: invitationKey(device),
        expiresAt: new Date(at + 365 * 86_400_000).toISOString(),
      },
    })

  // The coordinating cell describes the operation, and brings in its own people and the countries' leads.
  const cellPeople = [cast.administrator, cast.communications, cast.protection]
  byFounder(
    began,
    [
      writing('operation.described', cast.operation, registry(cast.cellAgency.id), {
        objectives: plan.objectives,
        funder: plan.funder.name,
        cellSeat: { country: plan.cell.country, placeName: plan.cell.place },
      }),
      ...plan.phases.map(({ code, starts, ends }) =>
        writing('phase.planned', random.uuid(), all(cast.cellAgency.id), {
          ...openedAt(began),
          code,
          starts,
          ends,
        }),
      ),
      ...cellPeople.flatMap((person) => joins(began, cast.cellAgency.id, person)),
      invites(began, cast.cellAgency.id, founder.id, cast.host.id),
    ],
    [...cellPeople.map(({ device }) => device), cast.host],
  )
  const named: Deed = { deed: 'name_keeper', audience: cast.registry }
  steps.push({ at: began + 60_000, device: founder.device, writes: [], deeds: [named], sends: true })
  for (const [i, country] of cast.countries.entries()) {
    const at = joinsAt(plan, i)
    const leads = [country.lead, country.secondLead].filter((person) => person !== undefined)
    const { caseWorker, otherCaseWorker, leaver, keepers } = country
    const first = [...leads, caseWorker, otherCaseWorker, ...(leaver ? [leaver] : [])]
    byFounder(
      at,
      [
        ...[country.agency, country.second, country.ngo, country.otherNgo]
          .filter((agency) => agency !== undefined)
          .map((a) => agencyJoins(at, a)),
        ...first.flatMap((person) => joins(at, cast.cellAgency.id, person)),
        ...keepers.map(({ id, person }) => invites(at, cast.cellAgency.id, person, id)),
      ],
      [...first.map(({ device }) => device), ...keepers],
    )
    steps.push(...teamsForm(cast, country, at + 86_400_000, joins))
    steps.push(
      ...keysComeToBe(country, presentAt(plan, i)),
      ...servicesOffered(plan, cast, country, presentAt(plan, i), random),
    )
    steps.push(...readinessGrows(plan, cast, country, presentAt(plan, i), random))
  }
  for (const training of plan.trainings) {
    const at = Math.max(began, Date.parse(`${training.starts}T13:00:00Z`))
    const { topic, country, starts, days, seats } = training
    const id = random.uuid()
    const officers = cast.countries.flatMap(({ teams }) => teams.flatMap((team) => team.officers))
    const attended = random.sample(officers, Math.min(seats, officers.length)).map((person) => person.id)
    byFounder(Math.max(began, at - 30 * 86_400_000), [
      writing('training.planned', id, all(cast.cellAgency.id), {
        ...openedAt(at),
        topic,
        country,
        starts,
        days,
        seats,
      }),
    ])
    byFounder(
      at + days * 86_400_000,
      inBatches(attended, 500).map((people) =>
        writing('training.attended', id, all(cast.cellAgency.id), { people }),
      ),
    )
  }
  return steps
}

type Joins = (at: number, by: string, person: CastPerson) => Writing[]

function teamsForm(cast: Cast, country: CastCountry, at: number, joins: Joins): Step[] {
  const steps: Step[] = []
  const place = (agency: string) => ({ audience: cast.participants, agency })
  const { lead, secondLead, plan } = country
  steps.push({
    ...{ at, device: lead.device, sends: true },
    writes: [
      writing('country.joined', country.id, place(country.agency.id), {
        ...openedAt(at),
        ...{ country: country.country, zone: country.zone, languages: plan.languages },
      }),
      ...[country.analyst, country.prosecutor].flatMap((person) => joins(at, country.agency.id, person)),
    ],
    enrols: [country.analyst.device, country.prosecutor.device],
  })
  for (const who of [lead, secondLead]) {
    const teams = country.teams.filter(({ agency }) => agency.id === who?.agency)
    if (!who || teams.length === 0) continue
    const registry = { audience: cast.registry, agency: who.agency }
    const formed = teams.map((team) =>
      writing('team.formed', team.id, registry, {
        ...openedAt(at),
        ...{ number: team.number, audience: team.audience },
      }),
    )
    steps.push({ at: at + 3_600_000, device: who.device, writes: formed, sends: true })
    for (const officers of inBatches(
      teams.flatMap((team) => team.officers),
      200,
    )) {
      steps.push({
        ...{ at: at + 7_200_000, device: who.device, sends: true },
        writes: officers.flatMap((person) => joins(at, who.agency, person)),
        enrols: officers.map(({ device }) => device),
      })
    }
  }
  return steps
}

function readinessGrows(
  plan: Plan,
  cast: Cast,
  country: CastCountry,
  present: number,
  random: Random,
): Step[] {
  const steps: Step[] = []
  const { lead, plan: part } = country
  const place = { audience: cast.participants, agency: country.agency.id }
  const say = (day: string, writes: Writing<KindName>[]) =>
    steps.push({
      at: Math.max(present, localTime(day, 10 + random.float() * 6, country.zone)),
      device: lead.device,
      writes,
      sends: true,
    })
  const before = (days: number) => dayAfter(plan.firstDay, -days)
  for (const item of readinessItems) {
    const own = part.readiness?.find((one) => one.item === item)
    const need =
      own?.need ?? (item === 'shelter_places' ? Math.max(4, Math.round(part.officers / 3)) : undefined)
    const figures = need === undefined ? {} : { need, have: own?.have ?? need }
    const late = own?.missingUntil ?? own?.readyOn
    if (late) {
      const first = own?.missingUntil ? ('missing' as const) : ('waiting' as const)
      const sofar = need === undefined ? {} : { need, have: first === 'missing' ? 0 : Math.floor(need / 2) }
      say(late > before(60) ? before(60) : dayAfter(late, -1), [
        writing('country.readiness_reported', country.id, place, { item, state: first, ...sofar }),
      ])
      say(late, [
        writing('country.readiness_reported', country.id, place, { item, state: 'ready', ...figures }),
      ])
    } else {
      say(before(random.int(20, 200)), [
        writing('country.readiness_reported', country.id, place, { item, state: 'ready', ...figures }),
      ])
    }
  }
  say(part.decidesOn, [
    writing('country.decided', country.id, place, {
      decision: part.decision ?? 'go',
      reasons: part.reasons ?? ['ready'],
    }),
  ])
  return steps
}
