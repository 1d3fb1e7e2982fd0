import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { DatabaseTrouble } from '../apps/hub/src/database/database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { askAs } from './requests.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let tables: string[]

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours] = await twoAgencies(it, founder)
  const rows = await db.admin<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`,
  )
  tables = rows.map(({ name }) => name)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

async function as<T>(login: 'app' | 'counter', work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(db.logins[login])
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Rows that a query gives; one that may not be asked at all gives none. */
async function rowsOf(client: pg.Client, sql: string): Promise<number> {
  try {
    return (await client.query(sql)).rows.length
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return 0
    throw error
  }
}

test.each(['app', 'counter'] as const)(
  'T4 the %s login sees no row of any table while nobody is bound',
  (login) =>
    as(login, async (client) => {
      let full = 0
      for (const table of tables) {
        const [{ n } = { n: 0 }] = await db.admin<{ n: number }>(
          `select count(*)::integer as n from ${table}`,
        )
        if (n > 0) full++
        expect([table, await rowsOf(client, `select 1 from ${table}`)]).toEqual([table, 0])
      }
      // Empty tables prove nothing: only what has rows can withhold them.
      expect(full).toBe(tables.length)
      for (const nobody of ['', randomUUID()]) {
        await client.query('begin')
        await client.query(`select set_config('libertad.person', $1, true)`, [nobody])
        for (const table of tables) {
          await client.query('savepoint s')
          expect([table, await rowsOf(client, `select 1 from ${table}`)]).toEqual([table, 0])
          await client.query('rollback to s')
        }
        await client.query('rollback')
      }
    }),
)

test('T4 every table is guarded by row-level security, for its owner too, and no view looks with other eyes', async () => {
  const rows = await db.admin<{ name: string; kind: string; enabled: boolean; forced: boolean }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind, c.relrowsecurity as enabled,
            c.relforcerowsecurity as forced
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where format('%I.%I', n.nspname, c.relname) = any ($1)`,
    [tables],
  )
  for (const row of rows)
    expect(row).toEqual({ ...{ name: row.name, kind: 'r' }, enabled: true, forced: true })
})

describe.each(['app', 'counter', 'backup'] as const)('the %s login', (login) => {
  const role = () => db.logins[login].user!

  test('T4 owns nothing, passes no guard and belongs to nobody', async () => {
    const [plain] = await db.admin(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        (select count(*)::integer from pg_auth_members m where m.member = r.oid) as member_of,
        (select count(*)::integer from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o') as owns
       from pg_roles r where rolname = $1`,
      [role()],
    )
    expect(plain).toEqual({
      ...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
      ...{ rolreplication: false, member_of: 0, owns: 0 },
    })
  })

  test('T4 becomes no other role', async () => {
    const others = await db.admin<{ name: string }>(
      'select rolname as name from pg_roles where rolname <> $1',
      [role()],
    )
    const client = new pg.Client(db.logins[login])
    await client.connect()
    for (const { name } of others) {
      for (const sql of [`set role "${name}"`, `set session authorization "${name}"`])
        await expect(client.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    }
    await client.end()
  })
})

describe('after what went wrong', () => {
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
    ['asks what cannot be', (tx: Tx) => tx.query('select 1 / 0', [])],
    ['asks for what is forbidden', (tx: Tx) => tx.query('select * from libertad.migration', [])],
    ['ends its own transaction', (tx: Tx) => tx.query('commit', [])],
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
})

type Tx = { query(text: string, values: unknown[]): Promise<unknown> }
