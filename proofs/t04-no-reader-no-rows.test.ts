import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from './a-hub.ts'
import { aPublicRelease } from './a-release.ts'
import { aReferral } from './a-referral.ts'
import { somebodyIsCounted } from './counting.ts'
import { must } from './people.ts'
import { synced, twoKeyedAgencies } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let tables: string[]

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  const founder = await it.founder()
  const [sends, receives] = await twoKeyedAgencies(it, founder)
  const { identity } = await aReferral(sends, receives)
  must(await sends.caseWorker.sealer.open(identity, 'own_caseload'))
  await synced(sends.caseWorker)
  await somebodyIsCounted(sends, receives)
  const { releases } = await aPublicRelease(it, founder)
  expect(releases[0]!.figures.countries).toBe(1)
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

async function as<T>(
  login: 'app' | 'counter' | 'linker',
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
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

test.each(['app', 'counter', 'linker'] as const)(
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

describe.each(['app', 'counter', 'linker', 'backup'] as const)('the %s login', (login) => {
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
