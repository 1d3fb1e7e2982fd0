import { mayWrite, rolesTowards, type Person, type WhoBook } from '@libertad/domain'
import type { AgencyView, DeviceView, PersonView, TeamView } from '../model/view-model.ts'
import { stood, teamsAt, type Moment } from './moment.ts'

/** Agencies, teams, members of staff and devices, as they stood at the moment. Never people met. */
export function peopleViews(moment: Moment): {
  agencies: AgencyView[]
  teams: TeamView[]
  people: PersonView[]
  devices: DeviceView[]
} {
  const { book } = moment
  const teams = teamsAt(moment)
  const people = [...book.people.values()].filter(({ memberships }) =>
    memberships.some(({ since }) => since <= moment.number),
  )
  const devices = [...book.devices.values()]
  const out = new Set(moment.subjects.all('visit').flatMap(({ state }) => (state.ended ? [] : [state.team])))
  const heard = lastHeard(moment)
  const enrolled = countBy(
    devices.filter(({ enrolled: by, revoked }) => by && !revoked),
    ({ person }) => person,
  )
  const ofAgency = countBy(people, ({ agency }) => agency)
  const devicesOfAgency = countBy(
    devices.filter(({ enrolled: by, revoked }) => by && !revoked),
    ({ person }) => book.people.get(person)?.agency ?? '',
  )
  const teamsOfAgency = countBy([...book.teams.values()], ({ agency }) => agency)
  return {
    agencies: [...book.agencies.values()].map(({ id, name, country, type }) => ({
      ...{ id, name, country, type },
      ...{ people: ofAgency.get(id) ?? 0, teams: teamsOfAgency.get(id) ?? 0 },
      devices: devicesOfAgency.get(id) ?? 0,
    })),
    teams: [...book.teams.values()].map(({ id, number, agency }) => ({
      ...{ id, number, agencyId: agency, ...agencyWords(book, agency) },
      ...{ people: teams.get(id)?.size ?? 0, out: out.has(id) },
    })),
    people: people.map((person) => personView(moment, person, enrolled.get(person.id) ?? 0)),
    devices: devices.map((device) => deviceView(moment, device, heard.get(device.id))),
  }
}

function agencyWords(book: WhoBook, id: string): { agency: string; country: string } {
  const agency = book.agencies.get(id)
  return { agency: agency?.name ?? '?', country: agency?.country ?? '' }
}

function personView(moment: Moment, person: Person, devices: number): PersonView {
  const { book } = moment
  const now = person.memberships.filter((membership) => stood(moment, membership))
  const operation = book.operation?.id
  return {
    ...{ id: person.id, workName: person.workName, ...agencyWords(book, person.agency) },
    roles: now
      .filter(({ party }) => party === operation)
      .map(({ role }) => ({ role, towards: book.agencies.get(person.agency)?.name ?? '?' })),
    teams: [...new Set(now.flatMap(({ party }) => book.teams.get(party)?.number ?? []))],
    teamIds: [...new Set(now.flatMap(({ party }) => book.teams.get(party)?.id ?? []))],
    devices,
    mayInvite: !moment.past && mayAbout(moment, 'device.invited', person),
    left: now.length === 0,
  }
}

function deviceView(
  moment: Moment,
  device: ReturnType<WhoBook['devices']['values']> extends Iterable<infer Device> ? Device : never,
  heardAt: string | undefined,
): DeviceView {
  const { book, labels, at } = moment
  const person = book.people.get(device.person)
  const state = device.revoked
    ? 'revoked'
    : device.enrolled
      ? 'enrolled'
      : device.expiresAt < at
        ? 'expired'
        : 'invited'
  return {
    ...{ id: device.id, label: labels.get(device.id) ?? '?', person: device.person, state },
    ...{ workName: person?.workName ?? '?', ...agencyWords(book, person?.agency ?? '') },
    ...(device.enrolled ? { enrolledAt: device.enrolled.at } : { expiresAt: device.expiresAt }),
    ...(device.revoked ? { revoked: { reason: device.revoked.reason, at: device.revoked.at } } : {}),
    ...(heardAt === undefined ? {} : { heardAt }),
    mayRevoke:
      !moment.past &&
      !device.revoked &&
      person !== undefined &&
      mayAbout(moment, 'device.revoked', person, device.id),
  }
}

/** Whether the reader may write about a member of staff or a device of hers, for any agency the reader is of. */
function mayAbout({ book, me }: Moment, kind: string, about: Person, device?: string): boolean {
  const reader = book.people.get(me.person)
  if (!reader) return false
  const agencies = [...book.agencies.values()]
    .map(({ id }) => id)
    .filter((id) => rolesTowards(reader, id).length > 0)
  return agencies.some((agency) => {
    const subject =
      device === undefined
        ? undefined
        : { id: device, type: 'device', owner: about.agency, audience: '', ring: 'operation' }
    const writing = { person: reader, agency, kind, subject, body: { person: about.id } }
    return 'allowed' in mayWrite(book, writing)
  })
}

function lastHeard({ subjects }: Moment): Map<string, string> {
  const heard = new Map<string, string>()
  for (const { header, receivedAt } of subjects.entries) if (receivedAt) heard.set(header.device, receivedAt)
  return heard
}

function countBy<T>(items: T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
