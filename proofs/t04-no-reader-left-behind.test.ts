import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseTrouble, type Transaction } from '../apps/hub/src/database/database.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { askAs } from './requests.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours] = await twoAgencies(it, founder)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** Who is bound on each connection of the pool the hub uses. */
async function leftBehind(): Promise<{
  connections: number
  readers: Set<string | null>
  rows: Set<number>
}> {
  const ask = () =>
    db.database.asNobody((tx) =>
      tx.query<{ pid: number; reader: string | null; rows: number }>(
        `select pg_backend_pid() as pid, libertad.reader() as reader,
                (select count(*)::integer from libertad.journal) as rows, pg_sleep(0.02)`,
        [],
      ),
    )
  const answers = (await Promise.all(Array.from({ length: 24 }, ask))).flat()
  return {
    connections: new Set(answers.map(({ pid }) => pid)).size,
    readers: new Set(answers.map(({ reader }) => reader)),
    rows: new Set(answers.map(({ rows }) => rows)),
  }
}
const nothing = { connections: 8, readers: new Set([null]), rows: new Set([0]) }
const person = () => founder.identity.person

test.each([
  ['throws', () => Promise.reject(new Error('a fault of the program'))],
  ['asks what cannot be', (tx: Transaction) => tx.query('select 1 / 0', [])],
  ['asks for what is forbidden', (tx: Transaction) => tx.query('select * from libertad.migration', [])],
  ['ends its own transaction', (tx: Transaction) => tx.query('commit', [])],
])('T4 a transaction that %s leaves no reader on its connection', async (_name, work) => {
  const many = Array.from({ length: 16 }, () => db.database.asPerson(person(), work))
  await Promise.allSettled(many)
  expect(await leftBehind()).toEqual(nothing)
})

test('T4 a connection that is cut in the middle leaves no reader on the one that takes its place', async () => {
  // At rest between two questions nobody is there to hear that the connection is gone.
  const outcome = await db.database
    .asPerson(person(), async (tx) => {
      const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid', [])
      await db.admin('select pg_terminate_backend($1)', [own!.pid])
      await wait(100)
      return tx.query('select 1', [])
    })
    .catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(DatabaseTrouble)
  expect(await leftBehind()).toEqual(nothing)
})

test('T4 requests that failed or were given up leave none', async () => {
  const { operation } = it.operation
  const push = { method: 'POST', url: `/api/operations/${operation}/push` }
  const pull = { method: 'GET', url: `/api/operations/${operation}/pull?after=0.0&limit=500` }
  await Promise.allSettled([
    ...Array.from({ length: 10 }, () => askAs(ours.lead, it.origin, { ...push, body: '{' })),
    ...Array.from({ length: 10 }, () => askAs(ours.lead, it.origin, pull)),
    ...Array.from({ length: 10 }, (_, i) => givenUp(i)),
  ])
  expect(await leftBehind()).toEqual(nothing)
})

/** Begins to fetch and hangs up after some milliseconds. */
const givenUp = (milliseconds: number) =>
  ours.lead.client.notices(it.operation.operation, () => undefined, AbortSignal.timeout(milliseconds))
