import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { deskAgency, letIn, newDesk, won, type Desk } from './desk-keys-desk.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let one: Awaited<ReturnType<typeof deskAgency>>
let other: Awaited<ReturnType<typeof deskAgency>>
let worker: Desk

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  one = await deskAgency(it, founder, 'GD')
  other = await deskAgency(it, founder, 'LC')
  worker = await newDesk(it, founder, one.id, ['case_worker'])
  await letIn(one.lead, worker)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const rootOf = (at: Desk, agency: string) => at.model().keys.others.find((known) => known.agency === agency)!

async function confirms(at: Desk, agency: string): Promise<void> {
  await at.comesUpToDate()
  won(await at.care.keys.confirmRoot(agency, rootOf(at, agency).root!))
}

test('two agencies compare their roots: both desks show the same digits, and then trust each other', async () => {
  await other.lead.comesUpToDate()
  expect(rootOf(other.lead, one.id)).toMatchObject({
    ...{ state: 'not_confirmed', groups: one.lead.model().keys.root.groups },
  })
  await confirms(other.lead, one.id)
  await confirms(one.lead, other.id)
  expect(rootOf(other.lead, one.id)).toMatchObject({ state: 'confirmed', confirmedBy: 'Made Up' })
})

test('a planned change of the root carries trust on, for members and for others', async () => {
  const before = one.lead.model().keys.root.groups
  won(await one.lead.care.keys.changeRoot('planned'))
  expect(one.lead.model().keys.root.groups).not.toEqual(before)
  await other.lead.comesUpToDate()
  expect(rootOf(other.lead, one.id)).toMatchObject({
    ...{ state: 'confirmed', groups: one.lead.model().keys.root.groups },
  })
  await worker.comesUpToDate()
  expect(worker.model().keys).toMatchObject({ root: { state: 'pinned' }, own: { certified: true }, epoch: 2 })
})

test('after a compromise the new root is trusted by nobody until people compared it again', async () => {
  won(await one.lead.care.keys.changeRoot('compromised'))
  await other.lead.comesUpToDate()
  expect(rootOf(other.lead, one.id).state).toBe('changed')
  await worker.comesUpToDate()
  expect(worker.model().keys.root.state).toBe('not_pinned')

  // The member reads the digits from the lead's screen; the other agency comes and compares.
  won(await worker.care.keys.pinRoot(one.lead.model().keys.root.groups!.join('')))
  expect(worker.model().keys).toMatchObject({ root: { state: 'pinned' }, own: { certified: true } })
  await confirms(other.lead, one.id)
  expect(rootOf(other.lead, one.id)).toMatchObject({
    ...{ state: 'confirmed', groups: one.lead.model().keys.root.groups },
  })
  // What the thief of the old root signs from now on is believed by nobody.
  const old = worker.model().keys.members.filter(({ state }) => state === 'certified')
  expect(old.map(({ workName }) => workName)).toHaveLength(2)
})

test('digits that are not those of a declared root are held by nobody', async () => {
  const digits = other.lead.model().keys.root.groups!.join('')
  expect(await worker.care.keys.pinRoot(digits)).toMatchObject({ refusal: { refused: 'root_not_confirmed' } })
})

test('the sheet of a root that gave way brings nothing back, and a mistyped one says which word', async () => {
  const { lead } = one
  const now = won(await lead.care.keys.recoveryWords())
  won(await lead.care.keys.changeRoot('planned'))
  expect(await lead.care.keys.fromWords(now.join(' '))).toMatchObject({
    refusal: { refused: 'root_changed' },
  })
  expect(await lead.care.keys.fromWords(now.with(3, 'zzzz').join(' '))).toMatchObject({
    refusal: { refused: 'body_wrong_shape', at: 'word 4' },
  })
  expect(await lead.care.keys.setCustodians([worker.member.identity.person])).toMatchObject({
    refusal: { refused: 'second_person_needed' },
  })
})
