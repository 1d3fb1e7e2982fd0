import fs, { type StatsFs } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { pathOf } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead, fetched } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { ask, askAs, refusedIn } from './requests.ts'

const gibibyte = 2 ** 30
const asked = fs.statfsSync

/** The disk as the hub sees it. Nothing else here asks. */
function freeBytes(bytes: number | undefined): void {
  fs.statfsSync = (
    bytes === undefined ? asked : () => ({ bavail: bytes, bsize: 1 }) as StatsFs
  ) as typeof asked
  syncBuiltinESMExports()
}

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string

beforeAll(async () => {
  freeBytes(2 * gibibyte)
  db = await aDatabase()
  it = await aHub(db, 'real', gibibyte)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
afterEach(() => freeBytes(2 * gibibyte))
afterAll(async () => {
  await it.close()
  await db.drop()
  freeBytes(undefined)
})

/** The hub asks the disk once a second at most. */
const seen = () => wait(1_100)
const lead = () => it.member(founder, { agency, roles: ['country_lead'] })
const writes = (by: Member) =>
  by.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead })
const count = async () => (await db.admin('select 1 from libertad.journal')).length

test('a disk that is nearly full refuses pushes with a reason, while reads go on; and recovers without a restart', async () => {
  const writer = await lead()
  const reader = await lead()
  const { id } = must(await writes(writer))
  const before = await count()
  freeBytes(gibibyte - 1)
  await seen()
  expect(await writer.push()).toEqual({ refused: 'disk_full' })
  const parcel = await (
    await byHand(reader, it.operation)
  ).parcel([
    { header: { kind: 'x.from_tomorrow', audience: it.operation.participants }, body: { salt: salt() } },
  ])
  const body = JSON.stringify({ parcels: [parcel] })
  const answered = await askAs(reader, it.origin, {
    method: 'POST',
    url: pathOf('push', it.operation.operation),
    body,
  })
  expect([answered.status, refusedIn(answered)]).toEqual([507, 'disk_full'])
  expect(await count()).toBe(before)

  must(await reader.pull())
  must(await reader.client.head(it.operation.operation))
  must(await reader.client.me(it.operation.operation))
  expect((await ask(it.origin, { method: 'GET', url: '/api/health' })).status).toBe(200)
  // What could not be sent is there and waits.
  expect(writer.outbox()).toMatchObject({ waiting: 1, needsAttention: [] })

  freeBytes(2 * gibibyte)
  await seen()
  expect(await writer.push()).toBeUndefined()
  expect(await fetched(reader)).toContain(id)
})

test('nobody is let in while there is no room, and the same invitation is good afterwards', async () => {
  freeBytes(0)
  await seen()
  await expect(lead()).rejects.toThrow('disk_full')
  freeBytes(2 * gibibyte)
  await seen()
  must(await founder.push())
  must(await (await lead()).pull())
})

test('a disk that does not tell how much is free is not a full one', async () => {
  fs.statfsSync = () => {
    throw new Error('a file system that does not tell')
  }
  syncBuiltinESMExports()
  await seen()
  const writer = await lead()
  const { id } = must(await writes(writer))
  expect(await writer.push()).toBeUndefined()
  expect(await fetched(founder)).toContain(id)
})

test('a database that has no room itself is told as such, keeps nothing of the push, and goes on afterwards', async () => {
  const writer = await lead()
  must(await writes(writer))
  const before = await count()
  await db.admin(`
    create function libertad.no_room() returns trigger language plpgsql as $$
    begin raise exception 'no room' using errcode = '53100'; end $$`)
  await db.admin(
    'create trigger no_room before insert on libertad.journal execute function libertad.no_room()',
  )
  expect(await writer.push()).toEqual({ refused: 'disk_full' })
  must(await writer.pull())
  expect(await count()).toBe(before)
  await db.admin('drop trigger no_room on libertad.journal')
  expect(await writer.push()).toBeUndefined()
  expect(await count()).toBe(before + 1)
})
