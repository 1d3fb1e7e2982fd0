import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { verifyJournal } from '../apps/command/src/verify-journal.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, salt } from './by-hand.ts'
import { journalsOf } from './journal-of.ts'
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

/** Erases by hand: a device may name any entry. */
async function erases(subject: string, entries: string[], audience = ours.team.audience) {
  const lead = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const header = { kind: 'bodies.erased', ring: 'case', subject, audience } as const
  const [answer] = await (
    await byHand(lead, it.operation)
  ).push([{ header, body: { salt: salt(), entries, ground: 'her_request' } }])
  return isRefusal(answer) ? answer.refused : answer!.id
}
const bodyOf = async (id: string) =>
  (await db.admin<{ body: string | null }>('select body from libertad.journal where id = $1', [id]))[0]!.body

test('an erasure names entries of its own subject only: others’ bodies stay', async () => {
  expect(await erases(ours.met.subject, [theirs.met.id])).toMatch(/^[\w-]{43}$/)
  expect(await bodyOf(theirs.met.id)).not.toBeNull()
  expect(await erases(theirs.met.subject, [theirs.met.id])).toBe('subject_unknown')
})

test('who is who is not erased', async () => {
  const { registry } = it.operation
  const lead = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const header = { kind: 'bodies.erased', subject: ours.team.id, audience: registry }
  const [answer] = await (
    await byHand(lead, it.operation)
  ).push([{ header, body: { salt: salt(), entries: ['A'.repeat(43)], ground: 'her_request' } }])
  expect(answer).toMatchObject({ refused: 'kind_subject_wrong' })
})

test('an erased body is gone from the hub, from devices at their next contact and from backups, and the chain verifies', async () => {
  must(await ours.officer.pull())
  const [before] = await journalsOf(db.database)
  const erasure = await erases(ours.met.subject, [ours.met.id])
  expect(await bodyOf(ours.met.id)).toBeNull()
  must(await ours.officer.pull())
  const onDevice = (await ours.officer.storage.load()).entries.find(({ id }) => id === ours.met.id)
  expect(onDevice?.body).toBeNull()
  const late = await it.member(founder, { agency: ours.id, roles: ['case_worker'] })
  must(await late.pull())
  expect([...late.entries()].find(({ id }) => id === ours.met.id)?.body).toBeUndefined()
  expect(late.outbox().notVerified).toEqual([])
  const [after] = await journalsOf(db.database)
  const text = JSON.stringify(after)
  expect(text).not.toContain(before!.entries.find(({ entry }) => entry === ours.met.id)!.body!.slice(1, -1))
  expect(await verifyJournal(after!)).toEqual([])
  // The entries before it are the same, link by link.
  expect(after!.entries.slice(0, before!.entries.length).map(({ chain }) => chain)).toEqual(
    before!.entries.map(({ chain }) => chain),
  )
  expect(text).toContain(erasure)
})

test('her lead’s own program erases what was said of a person met', async () => {
  must(await theirs.lead.pull())
  const about = { subject: theirs.met.subject, audience: theirs.team.audience, agency: theirs.id }
  const content = { entries: [theirs.met.id], ground: 'her_request' as const }
  must(await theirs.lead.write({ kind: 'bodies.erased', ...about, content }))
  expect(await theirs.lead.push()).toBeUndefined()
  expect(theirs.lead.outbox().needsAttention).toEqual([])
  expect(await bodyOf(theirs.met.id)).toBeNull()
})

test('what says that bodies were erased is not itself erased', async () => {
  const first = await erases(ours.met.subject, [ours.met.id])
  await erases(ours.met.subject, [first])
  expect(await bodyOf(first)).not.toBeNull()
  expect(await verifyJournal((await journalsOf(db.database))[0]!)).toEqual([])
})
