import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { roles, type Role } from '@libertad/domain'

export interface World {
  operations: string[]
  people: string[]
  memberships: {
    operation: string
    person: string
    party: string
    role: Role
    since: number
    until: number | null
  }[]
  audiences: { operation: string; id: string }[]
  grants: {
    operation: string
    audience: string
    party: string
    role: Role | null
    since: number
    until: number | null
  }[]
  entries: { operation: string; number: number; id: string; audience: string; by: string; root: string }[]
}

const fewRoles = roles.slice(0, 2)
/** Most rights stand; some have ended. */
const ended = fc.nat(3).map((n) => (n === 0 ? 9 : null))
const since = fc.integer({ min: 1, max: 8 })

/**
 * Two operations with people of any roles and teams, audiences granted to anybody, rights that ended, and entries
 * in any audience. A grant may name a party of the other operation: that must not let anybody in.
 */
export const world: fc.Arbitrary<World> = fc
  .record({
    memberships: fc.array(
      fc.record({
        person: fc.nat(5),
        party: fc.nat(3),
        role: fc.constantFrom(...fewRoles),
        since,
        until: ended,
      }),
      { maxLength: 24, size: 'max' },
    ),
    grants: fc.array(
      fc.record({
        audience: fc.nat(7),
        foreign: fc.nat(5),
        party: fc.nat(3),
        role: fc.option(fc.constantFrom(...fewRoles)),
        since,
        until: ended,
      }),
      { maxLength: 24, size: 'max' },
    ),
    entries: fc.array(fc.record({ audience: fc.nat(7), by: fc.nat(5) }), {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    }),
  })
  .map(({ memberships, grants, entries }) => {
    const ids = (length: number) => Array.from({ length }, () => randomUUID() as string)
    const operations = ids(2)
    const people = ids(6)
    // Parties 0 to 3 are of the first operation, 4 to 7 of the second; people and audiences alike.
    const parties = [operations[0]!, ...ids(3), operations[1]!, ...ids(3)]
    const audiences = ids(8).map((id, at) => ({ operation: operations[Math.floor(at / 4)]!, id }))
    const home = (person: number) => Math.floor(person / 3)
    const hash = () => randomBytes(32).toString('base64url')
    return {
      ...{ operations, people, audiences },
      memberships: once(
        memberships.map(({ person, party, ...rest }) => ({
          ...{ ...rest, operation: operations[home(person)]!, person: people[person]! },
          party: parties[home(person) * 4 + party]!,
        })),
      ),
      grants: once(
        grants.map(({ audience, party, foreign, ...rest }) => ({
          ...{ ...rest, operation: audiences[audience]!.operation, audience: audiences[audience]!.id },
          // One in six names a party of the other operation.
          party: parties[(Math.floor(audience / 4) ^ Number(foreign === 0)) * 4 + party]!,
        })),
      ),
      entries: entries.map(({ audience, by }, at) => ({
        ...{ operation: audiences[audience]!.operation, number: at + 1, id: hash(), root: hash() },
        ...{ audience: audiences[audience]!.id, by: people[by]! },
      })),
    }
  })

/** What would stand under one key stands once; `until` is no part of it. */
function once<Right extends object>(rights: Right[]): Right[] {
  return [...new Map(rights.map((right) => [JSON.stringify({ ...right, until: 0 }), right])).values()]
}

/** Audiences of a person, in the words of the promise: a role she holds now, towards a party that is granted now. */
export function audiencesOf({ memberships, grants }: World, person: string): Set<string> {
  const open = memberships.filter((m) => m.person === person && m.until === null)
  return new Set(
    grants
      .filter((g) => g.until === null)
      .filter((g) =>
        open.some(
          (m) => m.operation === g.operation && m.party === g.party && (g.role === null || g.role === m.role),
        ),
      )
      .map((g) => g.audience),
  )
}
