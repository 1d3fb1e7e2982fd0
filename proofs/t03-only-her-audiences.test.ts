import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { pullEntries } from '../apps/hub/src/journal/pull-entries.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { plant } from './plant-world.ts'
import { audiencesOf, world, type World } from './random-world.ts'

let db: TestDatabase

beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.drop())

/** What the app's login sees, bound to a person, asked for everything. */
async function seenBy(person: string) {
  return db.database.asPerson(person, async (tx) => {
    const ids = async (sql: string) => (await tx.query<{ id: string }>(sql, [])).map(({ id }) => id).sort()
    return {
      entries: await ids('select id from libertad.journal'),
      subjects: await ids('select type as id from libertad.subject'),
      parcels: await ids('select root as id from libertad.parcel'),
      audiences: await ids('select id from libertad.audience'),
      grants: await ids('select distinct audience as id from libertad.audience_grant'),
    }
  })
}

function mayBeSeenBy(it: World, person: string) {
  const mine = audiencesOf(it, person)
  const entries = it.entries.filter(({ audience }) => mine.has(audience))
  const ids = entries.map(({ id }) => id).sort()
  return {
    ...{ entries: ids, subjects: ids },
    // Her own parcels prove to her what she sent, though she may no longer read what it holds.
    parcels: it.entries
      .filter(({ audience, by }) => mine.has(audience) || by === person)
      .map(({ root }) => root)
      .sort(),
    audiences: [...mine].sort(),
    grants: it.audiences
      .map(({ id }) => id)
      .filter((id) => mine.has(id) && it.grants.some((g) => g.audience === id))
      .sort(),
  }
}

let given = 0
let withheld = 0

test('T3 the database gives an entry if and only if its audience is one of the person’s', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (it) => {
      await plant(db, it)
      for (const person of it.people) {
        const expected = mayBeSeenBy(it, person)
        expect(await seenBy(person)).toEqual(expected)
        given += expected.entries.length
        withheld += it.entries.length - expected.entries.length
      }
    }),
    { numRuns: 100 },
  )
  // A property about nobody who may read anything would hold as well.
  expect(given).toBeGreaterThan(100)
  expect(withheld).toBeGreaterThan(1_000)
})

test('T3 the road that serves gives the same entries, page by page, each once', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.integer({ min: 1, max: 5 }), async (it, limit) => {
      await plant(db, it)
      for (const [at, person] of it.people.entries()) {
        const operation = it.operations[Math.floor(at / 3)]!
        const pulled: number[] = []
        for (let place = 0, number = 0, more = true; more;) {
          const ports = { database: db.database, sha256 }
          const page = await pullEntries(ports, operation, person, { place, number }, limit)
          pulled.push(...page.entries.map((entry) => entry.number))
          ;[place, number] = page.cursor.split('.').map(Number) as [number, number]
          more = page.more
        }
        const mine = audiencesOf(it, person)
        const numbers = it.entries.filter(({ audience }) => mine.has(audience)).map((entry) => entry.number)
        expect(pulled.sort((a, b) => a - b)).toEqual(numbers)
      }
    }),
    { numRuns: 40 },
  )
})
