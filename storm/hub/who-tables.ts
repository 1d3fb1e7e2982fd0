import type { whoBookOf, whoFacts } from '../../apps/hub/src/operations/who-facts.ts'
import type { Undo } from './undo.ts'

export type WhoRows = NonNullable<Parameters<typeof whoBookOf>[0]>
type Facts = ReturnType<typeof whoFacts>
type DeviceRow = WhoRows['devices'][number] & { last_root: string | null; next_sequence: number }
type AudienceRow = WhoRows['audiences'][number] & { last_number: number }

/** The hub's tables of who is who, with the same keys and the same answers to a conflict as in its database. */
export interface WhoTables {
  /** Facts as the hub keeps them: new rows, and ends of what stands already. */
  keep(facts: Facts, undo: Undo): void
  rows(operation: WhoRows['operation']): WhoRows
  device(id: string): DeviceRow | undefined
  /** What the device's newest parcel was. */
  moveDevice(id: string, lastRoot: string, nextSequence: number, undo: Undo): void
  audience(id: string): AudienceRow | undefined
  moveAudience(id: string, lastNumber: number, undo: Undo): void
  /** Audiences a person reads, each with the number from which she does. */
  audiencesOf(person: string): Map<string, number>
  isMember(person: string): boolean
  copy(): WhoTables
}

export function whoTables(from?: Tables): WhoTables {
  const t: Tables = from ?? {
    ...{ agencies: new Map(), teams: new Map(), people: new Map(), memberships: new Map() },
    ...{ devices: new Map(), audiences: new Map(), grants: new Map() },
  }
  let readable = new Map<string, Map<string, number>>()

  function put<Row>(table: Map<string, Row>, key: string, row: Row, undo: Undo): void {
    const before = table.get(key)
    table.set(key, row)
    undo.push(() => (before === undefined ? table.delete(key) : table.set(key, before)))
  }
  function putNew<Row>(table: Map<string, Row>, key: string, row: Row, undo: Undo): void {
    if (!table.has(key)) put(table, key, row, undo)
  }

  function audiencesOf(person: string): Map<string, number> {
    let found = readable.get(person)
    if (found) return found
    found = new Map()
    for (const m of t.memberships.values()) {
      if (m.person !== person || m.until != null) continue
      for (const g of t.grants.values()) {
        if (g.party !== m.party || g.until != null || (g.role != null && g.role !== m.role)) continue
        const since = Math.max(g.since, m.since)
        found.set(g.audience, Math.min(since, found.get(g.audience) ?? Infinity))
      }
    }
    readable.set(person, found)
    return found
  }

  return {
    keep(facts, undo) {
      const forget = () => void (readable = new Map())
      forget()
      undo.push(forget)
      for (const row of facts.agencies) putNew(t.agencies, row.id, row as never, undo)
      for (const row of facts.teams) putNew(t.teams, row.id, row, undo)
      for (const row of facts.people) putNew(t.people, row.id, row, undo)
      for (const row of facts.memberships) {
        const until = row.until ?? null
        put(t.memberships, [row.person, row.party, row.role, row.since].join(' '), { ...row, until }, undo)
      }
      for (const row of facts.devices) {
        const { last_root = null, next_sequence = 1 } = t.devices.get(row.id) ?? {}
        put(t.devices, row.id, { ...nullsFor(row), last_root, next_sequence } as DeviceRow, undo)
      }
      for (const row of facts.audiences) {
        putNew(t.audiences, row.id, { ...row, purpose: row.purpose as never, last_number: 0 }, undo)
      }
      for (const row of facts.grants) {
        const whole = { ...row, role: row.role ?? null, until: row.until ?? null }
        put(t.grants, [row.audience, row.party, row.role ?? '', row.since].join(' '), whole, undo)
      }
    },
    rows: (operation) => ({
      operation,
      ...{ agencies: [...t.agencies.values()], teams: [...t.teams.values()], people: [...t.people.values()] },
      ...{ memberships: [...t.memberships.values()], devices: [...t.devices.values()] },
      ...{ audiences: [...t.audiences.values()], grants: [...t.grants.values()] },
    }),
    device: (id) => t.devices.get(id),
    moveDevice(id, last_root, next_sequence, undo) {
      const row = t.devices.get(id)
      if (row) put(t.devices, id, { ...row, last_root, next_sequence }, undo)
    },
    audience: (id) => t.audiences.get(id),
    moveAudience(id, last_number, undo) {
      const row = t.audiences.get(id)
      if (row) put(t.audiences, id, { ...row, last_number }, undo)
    },
    audiencesOf,
    isMember: (person) => [...t.memberships.values()].some((m) => m.person === person && m.until == null),
    copy: () =>
      whoTables({
        ...{ agencies: new Map(t.agencies), teams: new Map(t.teams), people: new Map(t.people) },
        ...{ memberships: new Map(t.memberships), devices: new Map(t.devices) },
        ...{ audiences: new Map(t.audiences), grants: new Map(t.grants) },
      }),
  }
}

interface Tables {
  agencies: Map<string, WhoRows['agencies'][number]>
  teams: Map<string, WhoRows['teams'][number]>
  people: Map<string, WhoRows['people'][number]>
  memberships: Map<string, WhoRows['memberships'][number]>
  devices: Map<string, DeviceRow>
  audiences: Map<string, AudienceRow>
  grants: Map<string, WhoRows['grants'][number]>
}

const nullsFor = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]))
