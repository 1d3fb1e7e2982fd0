import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold, foldLead, needsAPerson, type Entry } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { clockDoubtHours } from '../apps/room/src/view/clock-doubt.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'

const hour = 3_600_000
const day = 24 * hour

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** A country's lead whose device is wrong by so much: negative is behind. */
const leadWhoseClockIs = (off: number) =>
  it.member(founder, { agency, roles: ['country_lead'], now: () => Date.now() + off })

const writesALead = async (by: Member) =>
  must(await by.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead }))

async function entryOf(reader: Member, id: string): Promise<Entry> {
  must(await reader.pull())
  return [...reader.entries()].find((entry) => entry.id === id)!
}
const doubtOf = (entry: Entry, reader: Member) =>
  clockDoubtHours(entry, (id) => [...reader.entries()].find((one) => one.id === id))

test.each([2, 40, 4_000])(
  'T16 what a device wrote whose clock is %i days ahead is kept and marked',
  async (days) => {
    const lead = await leadWhoseClockIs(days * day)
    const { id } = await writesALead(lead)
    expect(await lead.push()).toBeUndefined()
    const entry = await entryOf(founder, id)
    expect(entry.number).toBeGreaterThan(0)
    expect(Math.abs(Date.parse(entry.receivedAt!) - Date.now())).toBeLessThan(hour)
    expect(doubtOf(entry, founder)).toBeCloseTo(days * 24, -1)
  },
)

test('T16 what a device wrote whose clock is hours behind is kept, and marked where something contradicts it', async () => {
  const [right, behind] = [await leadWhoseClockIs(0), await leadWhoseClockIs(-20 * hour)]
  const { id: uncontradicted } = await writesALead(behind)
  const { subject } = await writesALead(right)
  must(await right.push())
  must(await behind.pull())
  const judging = { kind: 'lead.judged', subject, audience: it.operation.participants, agency } as const
  // She answers to what another device sent, at a time before it was there.
  const { id } = must(await behind.write({ ...judging, content: { verdict: 'confirmed' } }))
  must(await behind.push())
  expect(behind.outbox().needsAttention).toEqual([])
  const entry = await entryOf(founder, id)
  expect(doubtOf(entry, founder)).toBe(20)
  expect(doubtOf(await entryOf(founder, uncontradicted), founder)).toBeUndefined()
})

test('T16 an entry that claims a time before its device was let in is refused, and the rest of its parcel is not', async () => {
  let off = 0
  const lead = await it.member(founder, { agency, roles: ['country_lead'], now: () => Date.now() + off })
  off = -2 * day
  const early = await writesALead(lead)
  off = -20 * hour
  const within = await writesALead(lead)
  must(await lead.push())
  expect(lead.outbox().needsAttention).toMatchObject([{ id: early.id, code: 'entry_before_enrolment' }])
  expect((await entryOf(founder, within.id)).number).toBeGreaterThan(0)
})

test('T16 the hub’s numbers stand in the order of arrival, whatever the clocks say', async () => {
  const clocks = [30 * day, -10 * hour, 0, 400 * day, 5 * day]
  const leads = await Promise.all(clocks.map(leadWhoseClockIs))
  const ids: string[] = []
  for (const lead of leads) {
    ids.push((await writesALead(lead)).id)
    must(await lead.push())
  }
  must(await founder.pull())
  const mine = [...founder.entries()].filter(({ id }) => ids.includes(id))
  const byNumber = mine.toSorted((a, b) => a.number! - b.number!).map(({ id }) => id)
  expect(byNumber).toEqual(ids)
  const byClaim = mine.toSorted((a, b) => (a.header.claimedAt < b.header.claimedAt ? -1 : 1))
  expect(byClaim.map(({ id }) => id)).not.toEqual(ids)
})

test('T16 two decisions made without knowing of each other need a person, however far apart their clocks are', async () => {
  const [one, other] = [await leadWhoseClockIs(0), await leadWhoseClockIs(30 * day)]
  const { subject } = await writesALead(one)
  must(await one.push())
  must(await other.pull())
  const judging = { kind: 'lead.judged', subject, audience: it.operation.participants, agency } as const
  must(await other.write({ ...judging, content: { verdict: 'confirmed' } }))
  must(await one.write({ ...judging, content: { verdict: 'dismissed' } }))
  must(await other.push())
  must(await one.push())
  must(await founder.pull())
  const { state } = fold(founder.entriesOf(subject), foldLead)
  expect(state?.verdict && needsAPerson(state.verdict)).toBe(true)
})
