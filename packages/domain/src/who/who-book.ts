import type { AgencyType, Role } from '../codes.ts'

/**
 * Who is who in one operation, as of one number of its journal. Unlike other subjects this is folded in the
 * hub's order: a right begins and ends at a number, the same for everybody.
 */
export interface WhoBook {
  operation: OperationKnown | undefined
  agencies: Table<Agency>
  teams: Table<Team>
  people: Table<Person>
  devices: Table<Device>
  audiences: Table<Audience>
}

/** The part of a Map that the book needs, so that changes can be tried on a layer before they are kept. */
export interface Table<Value> {
  get(id: string): Value | undefined
  set(id: string, value: Value): unknown
  values(): Iterable<Value>
}

export interface OperationKnown {
  id: string
  demonstration: boolean
  registry: string
  participants: string
  cell: string
}

export interface Agency {
  id: string
  country: string
  name: string
  type: AgencyType
  languages: string[]
  audience: string
}

export interface Team {
  id: string
  agency: string
  number: number
  audience: string
}

/** A role towards a party: the whole operation, an agency, or a team. Ended ones stay, with their end. */
export interface Membership {
  party: string
  role: Role
  since: number
  until: number | undefined
}

export interface Person {
  id: string
  agency: string
  workName: string
  memberships: Membership[]
}

export interface Device {
  id: string
  person: string
  invitedBy: string
  invitationKey: string
  expiresAt: string
  enrolled: { deviceKey: string; actorKey: string; at: string; number: number } | undefined
  revoked: { reason: string; at: string; number: number } | undefined
}

export const audiencePurposes = ['registry', 'participants', 'cell', 'agency', 'team_case', 'named'] as const
export type AudiencePurpose = (typeof audiencePurposes)[number]

/** Those who hold `role` (any role, if undefined) towards `party` read the audience, from a number to a number. */
export interface Grant {
  party: string
  role: Role | undefined
  since: number
  until: number | undefined
}

export interface Audience {
  id: string
  owner: string
  purpose: AudiencePurpose
  grants: Grant[]
}

export function emptyWhoBook(): WhoBook {
  return {
    operation: undefined,
    agencies: new Map(),
    teams: new Map(),
    people: new Map(),
    devices: new Map(),
    audiences: new Map(),
  }
}

export interface WhoLayer extends WhoBook {
  /** What was set on this layer, for the tables of a database. */
  changed: {
    agencies: Map<string, Agency>
    teams: Map<string, Team>
    people: Map<string, Person>
    devices: Map<string, Device>
    audiences: Map<string, Audience>
  }
  /** Keeps the changes in the book below. */
  keep(): void
}

/** A book over a book: reads fall through, writes stay here until they are kept. */
export function layerOver(below: WhoBook): WhoLayer {
  const changed: WhoLayer['changed'] = {
    agencies: new Map(),
    teams: new Map(),
    people: new Map(),
    devices: new Map(),
    audiences: new Map(),
  }
  return {
    operation: below.operation,
    agencies: over(below.agencies, changed.agencies),
    teams: over(below.teams, changed.teams),
    people: over(below.people, changed.people),
    devices: over(below.devices, changed.devices),
    audiences: over(below.audiences, changed.audiences),
    changed,
    keep() {
      below.operation = this.operation
      for (const [id, value] of changed.agencies) below.agencies.set(id, value)
      for (const [id, value] of changed.teams) below.teams.set(id, value)
      for (const [id, value] of changed.people) below.people.set(id, value)
      for (const [id, value] of changed.devices) below.devices.set(id, value)
      for (const [id, value] of changed.audiences) below.audiences.set(id, value)
    },
  }
}

function over<Value>(below: Table<Value>, changed: Map<string, Value>): Table<Value> {
  return {
    get: (id) => changed.get(id) ?? below.get(id),
    set: (id, value) => changed.set(id, value),
    *values() {
      yield* changed.values()
      // A changed value was given above; below it may stand under the same id, which only its id can tell.
      for (const value of below.values()) if (!changed.has((value as { id: string }).id)) yield value
    },
  }
}
