import type { Role, WhoBook, WhoLayer } from '@libertad/domain'
import { emptyWhoBook } from '@libertad/domain'

/** True when a layer ends a membership or a grant. */
export function endsSomething(changed: WhoLayer['changed']): boolean {
  const ended = ({ until }: { until: number | undefined }) => until !== undefined
  return (
    [...changed.people.values()].some(({ memberships }) => memberships.some(ended)) ||
    [...changed.audiences.values()].some(({ grants }) => grants.some(ended))
  )
}

/**
 * Facts of who is who as the database keeps them: what a layer changed, by table. `withEnds: false` leaves
 * memberships and grants open: whoever ends her own right still writes the entry that says so.
 */
export function whoFacts(
  operation: string,
  changed: WhoLayer['changed'],
  founded: WhoLayer['operation'],
  withEnds: boolean,
) {
  const ending = <T extends { until: number | undefined }>(fact: T) =>
    withEnds ? fact : { ...fact, until: undefined }
  const people = [...changed.people.values()]
  const audiences = [...changed.audiences.values()]
  const isFounding = founded !== undefined && changed.audiences.has(founded.registry)
  return {
    operations: isFounding && !withEnds ? [{ ...founded, chain: 'A'.repeat(43) }] : [],
    agencies: [...changed.agencies.values()].map((agency) => ({ operation, ...agency })),
    teams: [...changed.teams.values()].map((team) => ({ operation, ...team })),
    people: people.map(({ id, agency, workName }) => ({ operation, id, agency, work_name: workName })),
    memberships: people.flatMap(({ id, memberships }) =>
      once(memberships).map((membership) => ({ operation, person: id, ...ending(membership) })),
    ),
    devices: [...changed.devices.values()].map((device) => ({
      ...{ operation, id: device.id, person: device.person, invited_by: device.invitedBy },
      ...{ invitation_key: device.invitationKey, expires_at: device.expiresAt },
      ...{ device_key: device.enrolled?.deviceKey, actor_key: device.enrolled?.actorKey },
      ...{ enrolled_at: device.enrolled?.at, enrolled_number: device.enrolled?.number },
      ...{
        revoked_at: device.revoked?.at,
        revoked_number: device.revoked?.number,
        revoked_reason: device.revoked?.reason,
      },
    })),
    audiences: audiences.map(({ id, owner, purpose }) => ({ operation, id, owner, purpose })),
    grants: audiences.flatMap(({ id, grants }) =>
      once(grants).map((grant) => ({ operation, audience: id, ...ending(grant) })),
    ),
  }
}

/** What is said twice in one entry is one fact: a table takes no row twice in one statement. */
function once<Fact extends { party: string; role: Role | undefined; since: number }>(facts: Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [`${fact.party} ${fact.role} ${fact.since}`, fact])).values()]
}

interface WhoRows {
  operation: {
    id: string
    demonstration: boolean
    registry: string
    participants: string
    cell: string
  } | null
  agencies: {
    id: string
    country: string
    name: string
    type: never
    languages: string[]
    audience: string
  }[]
  teams: { id: string; agency: string; number: number; audience: string }[]
  people: { id: string; agency: string; work_name: string }[]
  memberships: { person: string; party: string; role: Role; since: number; until: number | null }[]
  devices: {
    id: string
    person: string
    invited_by: string
    invitation_key: string
    expires_at: string
    device_key: string | null
    actor_key: string | null
    enrolled_at: string | null
    enrolled_number: number | null
    revoked_at: string | null
    revoked_number: number | null
    revoked_reason: string | null
  }[]
  audiences: { id: string; owner: string; purpose: never }[]
  grants: { audience: string; party: string; role: Role | null; since: number; until: number | null }[]
}

const utc = (text: string) => new Date(text).toISOString()

/** The book of an operation from what the database answered; an empty one for `null`. */
export function whoBookOf(rows: WhoRows | null): WhoBook {
  const book = emptyWhoBook()
  if (!rows?.operation) return book
  const { id, demonstration, registry, participants, cell } = rows.operation
  book.operation = { id, demonstration, registry, participants, cell }
  for (const { id, country, name, type, languages, audience } of rows.agencies) {
    book.agencies.set(id, { id, country, name, type, languages, audience })
  }
  for (const { id, agency, number, audience } of rows.teams)
    book.teams.set(id, { id, agency, number, audience })
  for (const { id, agency, work_name } of rows.people) {
    book.people.set(id, { id, agency, workName: work_name, memberships: [] })
  }
  for (const { person, party, role, since, until } of rows.memberships) {
    book.people.get(person)?.memberships.push({ party, role, since, until: until ?? undefined })
  }
  for (const row of rows.devices) {
    book.devices.set(row.id, {
      ...{ id: row.id, person: row.person, invitedBy: row.invited_by, invitationKey: row.invitation_key },
      expiresAt: utc(row.expires_at),
      enrolled:
        row.device_key && row.actor_key && row.enrolled_at && row.enrolled_number !== null
          ? {
              ...{ deviceKey: row.device_key, actorKey: row.actor_key },
              ...{ at: utc(row.enrolled_at), number: row.enrolled_number },
            }
          : undefined,
      revoked:
        row.revoked_at && row.revoked_number !== null
          ? { reason: row.revoked_reason ?? '', at: utc(row.revoked_at), number: row.revoked_number }
          : undefined,
    })
  }
  for (const { id, owner, purpose } of rows.audiences)
    book.audiences.set(id, { id, owner, purpose, grants: [] })
  for (const { audience, party, role, since, until } of rows.grants) {
    book.audiences
      .get(audience)
      ?.grants.push({ party, role: role ?? undefined, since, until: until ?? undefined })
  }
  return book
}
