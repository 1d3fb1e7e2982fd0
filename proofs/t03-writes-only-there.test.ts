import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** What the app's login may do bound to our officer: rows that came back, or PostgreSQL's own code of the refusal. */
async function asOfficer(sql: string, values: unknown[] = []): Promise<number | string> {
  try {
    const { person } = ours.officer.identity
    return (await db.database.asPerson(person, (tx) => tx.query(sql, values))).length
  } catch (error) {
    return (error as { state: string }).state
  }
}
const forbidden = '42501'

test('T3 the app’s login adds entries and subjects to audiences of the bound person and to no other', async () => {
  const { operation } = it.operation
  const entry = `insert into libertad.journal (operation, number, id, subject, audience, root, place, received_at, chain, header, body)
    values ($1, $2, $3, $4, $5, 'root', 0, now(), '', '{}', '{}') returning 1`
  const subject = `insert into libertad.subject (operation, id, type, audience, owner, ring, opened_number, opened_at, claimed_at)
    values ($1, $2, 'site', $3, $2, 'case', 1, now(), now()) returning 1`
  for (const [audience, outcome] of [
    [ours.team.audience, 1],
    [theirs.team.audience, forbidden],
    [it.operation.cell, forbidden],
    [randomUUID(), forbidden],
  ] as const) {
    const number = Math.floor(Math.random() * 1e9)
    const asked = [operation, number, randomUUID(), randomUUID(), audience]
    expect(await asOfficer(entry, asked)).toBe(outcome)
    expect(await asOfficer(subject, [operation, randomUUID(), audience])).toBe(outcome)
  }
})

test('T3 it erases bodies of the bound person’s audiences and of no other, and puts none back', async () => {
  const erase = 'update libertad.journal set body = null where id = $1 returning 1'
  expect(await asOfficer(erase, [theirs.met.id])).toBe(0)
  expect(await asOfficer(erase, [ours.met.id])).toBe(1)
  const back = "update libertad.journal set body = '{}' where id = $1 returning 1"
  expect(await asOfficer(back, [ours.met.id])).toBe('P0001')
})

test('T3 it takes no entry away, changes no header, number or audience, and no table of who is who', async () => {
  for (const sql of [
    'delete from libertad.journal',
    'truncate libertad.journal',
    "update libertad.journal set header = '{}'",
    'update libertad.journal set number = number + 1',
    `update libertad.journal set audience = '${ours.team.audience}'`,
    'delete from libertad.parcel',
    "update libertad.parcel set refused = '[]'",
    'delete from libertad.subject',
    `update libertad.subject set audience = '${ours.team.audience}'`,
    `insert into libertad.audience_grant select operation, id, owner, null, 1, null from libertad.audience`,
    `update libertad.audience_grant set until = null`,
    `update libertad.membership set role = 'coordinator'`,
    `update libertad.device set person = '${ours.officer.identity.person}'`,
    'alter table libertad.journal disable row level security',
    'alter table libertad.journal disable trigger all',
    'drop policy mine on libertad.journal',
    "set local session_replication_role = 'replica'",
    'create table libertad.mine (id integer)',
    'create function libertad.mine() returns int language sql security definer as $$ select 1 $$',
  ])
    expect([sql, await asOfficer(sql)]).toEqual([sql, forbidden])
})
