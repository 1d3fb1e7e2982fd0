import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal, relations, rightOf, roles, type Relation, type Role } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPhase, fetched, plansAPhase } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { besideIt } from './journal-of.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere
const readers = new Map<Role, Member>()
const entries: Record<string, Record<'own' | 'other_agency', string>> = {}
let cellEntry: string
let beside: Awaited<ReturnType<typeof besideIt>>

/** A lead of the agency's own country, kept to the agency or shared with all who take part. */
async function lead({ id, lead }: AgencyHere, handling: 'own_agency' | 'participants', audience: string) {
  const written = await lead.write({
    ...{ kind: 'lead.reported', audience, agency: id },
    content: {
      ...{ handling, reviewOn: '2030-01-01', source: 'ngo', features: [] },
      ...{ reliability: 'B', credibility: '2' },
    },
  })
  must(await lead.push())
  return must(written).id
}

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
  const { participants, cell, agency } = it.operation
  const both = async (made: (of: AgencyHere) => Promise<string>) => ({
    ...{ own: await made(ours), other_agency: await made(theirs) },
  })
  entries.shared = await both((of) => lead(of, 'participants', participants))
  entries.kept = await both((of) => lead(of, 'own_agency', of.audience))
  entries.case = await both(async (of) => of.met.id)
  const content = { ...aPhase, handling: 'coordinating_cell' } as const
  cellEntry = must(await founder.write({ kind: 'phase.planned', audience: cell, agency, content })).id
  must(await founder.push())
  for (const role of roles) {
    const teams = role === 'field_officer' ? [ours.team.id] : []
    readers.set(role, await it.member(founder, { agency: ours.id, roles: [role], teams }))
  }
  beside = await besideIt(it, db.database, async (other, chief) => {
    await plansAPhase(chief, other.operation.participants)
    const agency = other.operation.agency
    return Promise.all(roles.map((role) => other.member(chief, { agency, roles: [role] })))
  })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const reads = (role: Role, ring: 'case' | 'operation', relation: Relation) =>
  ['read', 'write'].includes(rightOf(role, ring, relation).right)

describe.each(roles)('%s', (role) => {
  const reader = () => readers.get(role)!

  test('T2 is given entries of each ring by the table of rights, and no other', async () => {
    const given = await fetched(reader())
    for (const relation of ['own', 'other_agency'] as const) {
      const found = (name: string) => given.has(entries[name]![relation])
      expect([relation, 'shared', found('shared')]).toEqual([
        ...[relation, 'shared', reads(role, 'operation', relation)],
      ])
      expect([relation, 'case', found('case')]).toEqual([relation, 'case', reads(role, 'case', relation)])
    }
    expect(given.has(entries.kept!.own)).toBe(reads(role, 'operation', 'own'))
    expect(given.has(entries.kept!.other_agency)).toBe(false)
    expect(given.has(cellEntry)).toBe(false)
    expect((await fetched(founder)).has(cellEntry)).toBe(true)
  })

  test('T2 is told counts where the table says count or more of other agencies, and nowhere else', async () => {
    const counts = await reader().client.counts(it.operation.operation)
    const may = rightOf(role, 'case', 'other_agency').right !== 'none'
    expect(isRefusal(counts) ? counts : 'counted').toEqual(may ? 'counted' : { refused: 'not_allowed' })
  })

  test('T2 can put nothing of the identity ring on the hub', async () => {
    const header = { ring: 'identity', audience: it.operation.registry, kind: 'identity.named' } as const
    const hand = await byHand(await it.member(founder, { agency: ours.id, roles: [role] }), it.operation)
    expect(await hand.push([{ header, body: { salt: salt() } }])).toMatchObject([
      { refused: 'kind_ring_wrong' },
    ])
  })

  test('T2 of another operation is given its own operation and nothing of this one', async () => {
    const stranger = beside.members[roles.indexOf(role)]!
    const here = it.clientOf(stranger)
    const pulled = must(await here.pull(beside.operation.operation, '0.0', 1_000))
    const operations = pulled.entries.map(
      ({ header }) => (JSON.parse(header) as { operation: string }).operation,
    )
    expect(new Set(operations)).toEqual(new Set([beside.operation.operation]))
    expect(await here.pull(it.operation.operation, '0.0')).toEqual({ refused: 'not_found' })
    for (const relation of relations.slice(2))
      for (const ring of ['case', 'operation'] as const) expect(reads(role, ring, relation)).toBe(false)
  })
})
