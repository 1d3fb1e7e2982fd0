import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPersonMet, fetched, plansAPhase } from './bodies.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let newcomer: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours] = await twoAgencies(it, founder)
})
beforeEach(async () => {
  newcomer = await it.member(ours.lead, { agency: ours.id, roles: ['field_officer'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** The lead says something about the newcomer. */
async function said(kind: 'person.assigned' | 'person.unassigned' | 'person.left') {
  const about = { subject: newcomer.identity.person, audience: it.operation.registry, agency: ours.id }
  must(
    kind === 'person.left'
      ? await ours.lead.write({ kind, ...about, content: {} })
      : await ours.lead.write({ kind, ...about, content: { team: ours.team.id } }),
  )
  must(await ours.lead.push())
}

/** The team meets so many people; ids of what it wrote down. */
async function meets(count: number): Promise<string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) {
    const met = { kind: 'person_met.recorded', audience: ours.team.audience, agency: ours.id } as const
    ids.push(must(await ours.officer.write({ ...met, content: aPersonMet })).id)
  }
  must(await ours.officer.push())
  return ids
}

test('an audience joined late is delivered from its beginning, to a device that was further already', async () => {
  const before = await meets(5)
  await plansAPhase(founder, it.operation.participants)
  const early = await fetched(newcomer)
  for (const id of before) expect(early).not.toContain(id)
  await said('person.assigned')
  const after = await meets(2)
  const given = await fetched(newcomer)
  for (const id of [...before, ours.met.id, ...after]) expect(given).toContain(id)
  expect(newcomer.outbox().notVerified).toEqual([])
})

test.each([1, 2, 3, 7])('and page by page of %i, each entry once', async (limit) => {
  await said('person.assigned')
  const whole = must(await newcomer.client.pull(it.operation.operation, '0.0', 1_000)).entries
  const pages: number[] = []
  for (let cursor = '0.0', more = true; more;) {
    const page = must(await newcomer.client.pull(it.operation.operation, cursor, limit))
    pages.push(...page.entries.map(({ number }) => number))
    cursor = page.cursor
    more = page.more
  }
  expect(pages).toEqual(whole.map(({ number }) => number))
  expect(new Set(pages).size).toBe(pages.length)
})

test('an audience that ended is delivered no more, not even what was delivered before', async () => {
  await said('person.assigned')
  const [before] = await meets(1)
  expect(await fetched(newcomer)).toContain(before)
  await said('person.unassigned')
  const [after] = await meets(1)
  expect(await fetched(newcomer)).not.toContain(after)
  const again = must(await newcomer.client.pull(it.operation.operation, '0.0', 1_000)).entries
  expect(again.filter(({ header }) => header.includes(ours.team.audience))).toEqual([])
})

test('an audience that begins again brings what was written meanwhile', async () => {
  await said('person.assigned')
  await fetched(newcomer)
  await said('person.unassigned')
  const meanwhile = await meets(2)
  await fetched(newcomer)
  await said('person.assigned')
  const given = await fetched(newcomer)
  for (const id of meanwhile) expect(given).toContain(id)
})

test('nobody writes to an audience that ended, in a push that waits or after', async () => {
  await said('person.assigned')
  must(await newcomer.pull())
  await said('person.unassigned')
  const met = { kind: 'person_met.recorded', audience: ours.team.audience, agency: ours.id } as const
  const { id } = must(await newcomer.write({ ...met, content: aPersonMet }))
  must(await newcomer.push())
  expect(newcomer.outbox().needsAttention).toMatchObject([{ id, code: 'audience_not_yours' }])
})

/** What a device hears while something happens: numbers, and whether the hub ended the line. */
async function heardWhile(device: Member, work: () => Promise<unknown>) {
  const numbers: number[] = []
  const line = new AbortController()
  let over = false
  const listening = device.client
    .notices(it.operation.operation, ({ number }) => numbers.push(number), line.signal)
    .then(() => (over = !line.signal.aborted))
  await wait(60)
  await work()
  await wait(150)
  const ended = over
  line.abort()
  await listening
  return { numbers, ended }
}

test('a device hears of entries that its person may read and of no others', async () => {
  const team = await heardWhile(newcomer, () => meets(1))
  expect(team).toEqual({ numbers: [], ended: false })
  const shared = await heardWhile(newcomer, () => plansAPhase(founder, it.operation.participants))
  expect(shared.numbers.length).toBe(1)
})

test('who has left hears nothing more: her line ends', async () => {
  const { ended } = await heardWhile(newcomer, () => said('person.left'))
  expect(ended).toBe(true)
  expect(await newcomer.client.pull(it.operation.operation, '0.0')).toEqual({ refused: 'not_found' })
})
