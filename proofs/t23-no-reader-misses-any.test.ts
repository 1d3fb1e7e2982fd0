import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chainLink, chainStart, type PulledEntry } from '@libertad/protocol'
import { openDatabase } from '../apps/hub/src/database/database.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, salt } from './by-hand.ts'

let db: TestDatabase
/** Two processes of one hub could be at work on one database: the old and the new one, while it is exchanged. */
let hubs: [TestHub, TestHub]
let founder: Member
let leads: Member[]

beforeAll(async () => {
  db = await aDatabase()
  const first = await aHub(db)
  founder = await first.founder()
  hubs = [first, await aHub({ database: openDatabase(db.logins) }, 'real', 0, first.operation)]
  const agency = (await first.agency(founder, 'GD')).id
  leads = await Promise.all(
    Array.from({ length: 6 }, () => first.member(founder, { agency, roles: ['country_lead'] })),
  )
})
afterAll(async () => {
  for (const it of hubs) await it.close()
  await db.drop()
})

const operation = () => hubs[0].operation.operation

/** Holds the operation's row, under which numbers are drawn, until all who push wait for it. */
async function heldUp(work: () => Promise<unknown>[]): Promise<void> {
  const [{ host, user } = { host: '', user: '' }] = await db.admin<{ host: string; user: string }>(
    `select split_part(current_setting('unix_socket_directories'), ',', 1) as host, current_user as user`,
  )
  const gate = new pg.Client({ host, user, database: db.logins.app.database! })
  await gate.connect()
  await gate.query('begin')
  await gate.query('select 1 from libertad.operation where id = $1 for update', [operation()])
  const pushing = work()
  const met = await allWait()
  await gate.query('rollback')
  await gate.end()
  await Promise.all(pushing)
  // Pushes that never met would prove nothing.
  expect(met).toBe(true)
}

/** True once each hub stands at the lock; false if that does not come. */
async function allWait(): Promise<boolean> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline;) {
    const [row] = await db.admin<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock' and datname = $1`,
      [db.logins.app.database!],
    )
    if (row!.n >= hubs.length) return true
  }
  return false
}

/** Fetches on and on from its cursor, as a device does. */
function reader(it: TestHub, member: Member) {
  const client = it.clientOf(member)
  const read: PulledEntry[] = []
  let cursor = '0.0'
  let over = false
  const toTheEnd = async () => {
    for (let more = true; more;) {
      const page = must(await client.pull(operation(), cursor, 7))
      read.push(...page.entries)
      cursor = page.cursor
      more = page.more
    }
  }
  const running = (async () => {
    while (!over) await toTheEnd()
  })()
  return async () => {
    over = true
    await running
    await toTheEnd()
    return read
  }
}

test('T23 overlapping pushes through two hubs get gapless numbers in one chain, and no reader misses any', async () => {
  const readers = hubs.map((it) => reader(it, founder))
  const hands = await Promise.all(leads.map((lead) => byHand(lead, { operation: operation() })))
  const pushed: string[] = []
  for (let round = 0; round < 6; round++) {
    await heldUp(() =>
      leads.map(async (lead, at) => {
        const header = { kind: 'x.from_tomorrow', audience: hubs[0].operation.participants }
        const drawn = Array.from({ length: 3 }, () => ({
          header: { ...header, subject: randomUUID() },
          body: { salt: salt() },
        }))
        const parcel = await hands[at]!.parcel(drawn)
        const client = hubs[at % 2]!.clientOf(lead)
        const [answer] = must(await client.push(operation(), [parcel])).parcels
        if (!answer || 'refused' in answer) throw new Error('a push was refused')
        hands[at]!.sent(parcel, answer.answers)
        pushed.push(...answer.answers.map(({ id }) => id))
      }),
    )
  }
  const rows = await db.admin<{ number: string; id: string; received_at: Date; chain: string }>(
    'select number, id, received_at, chain from libertad.journal order by number',
  )
  expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, at) => at + 1))
  let chain = chainStart
  for (const { number, id, received_at, chain: kept } of rows) {
    chain = chainLink(sha256, chain, Number(number), id, received_at.toISOString())
    expect(kept).toBe(chain)
  }
  expect(pushed.length).toBe(6 * 6 * 3)
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(pushed))
  for (const done of readers) {
    const numbers = (await done()).map(({ number }) => number)
    expect(numbers).toEqual(rows.map((_, at) => at + 1))
  }
})
