import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { identitiesOf } from '@libertad/casework'
import { unwrapKey } from '@libertad/sealing'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPersonMet } from './bodies.ts'
import { deskAgency, deskOf, letIn, newDesk, passphrase, won, type Desk } from './desk-keys-desk.ts'
import { synced, withKeys, type Keyed } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: Awaited<ReturnType<typeof deskAgency>>
let worker: Desk

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = await deskAgency(it, founder, 'GD')
  worker = await newDesk(it, founder, agency.id, ['case_worker'])
  await letIn(agency.lead, worker)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** The lead writes down somebody met, for the team's eyes and the agency's carers, and seals who she is. */
async function metAndSealed(name: string): Promise<{ met: string; sealed: string }> {
  const by = agency.lead
  const place = { audience: agency.team.audience, agency: agency.id }
  const content = { ...aPersonMet, visit: randomUUID() }
  const { subject: met } = must(await by.member.write({ kind: 'person_met.recorded', ...place, content }))
  const value = { given: name, family: 'Quispe' }
  const { sealed } = won(await by.care.seal({ thing: 'identity', about: met, value, index: name }))
  return { met, sealed }
}

/** The key of something sealed, by whatever keys a person ever held, from the envelope as the lead's device has it. */
async function keyBy(reader: Keyed, sealed: string): Promise<Uint8Array | undefined> {
  const { member } = agency.lead
  const [entry] = member.entriesOf(sealed)
  const [hash] = entry!.header.sealed
  const envelope = must(await member.sealed([hash!], false)).get(hash!)!
  const { operation, subject, agency: by, actor } = entry!.header
  return unwrapKey(envelope, { operation, subject, agency: by, actor }, identitiesOf(reader.casework))
}

test('who joins is certified after a spoken check, and reads what was sealed before and after', async () => {
  const { met, sealed } = await metAndSealed('Marisol')
  await worker.comesUpToDate()
  const { keys, cases } = worker.model()
  expect(keys.own).toMatchObject({ certified: true })
  expect(keys.root).toMatchObject({ state: 'pinned', held: false })
  expect(keys.root.groups).toEqual(agency.lead.model().keys.root.groups)
  const line = cases.find(({ id }) => id === met)!
  expect(line.pseudonym).toMatch(/^GD-[A-HJ-NP-Z2-9]{4}$/)
  expect(line.calledBy).toBeUndefined()

  expect(won(await worker.care.openNames('own_caseload'))).toEqual({ opened: 1 })
  expect(worker.model().cases.find(({ id }) => id === met)?.calledBy).toBe('Marisol')
  expect(worker.care.searchNames('maris')).toEqual([met])
  expect(won(await worker.care.open(sealed, 'own_caseload'))).toEqual({ given: 'Marisol', family: 'Quispe' })
  await agency.lead.comesUpToDate()
  const [seen] = agency.lead.model().cases.find(({ id }) => id === met)!.sealed
  expect(seen!.openings.map(({ ground }) => ground)).toEqual(['own_caseload', 'own_caseload'])
})

test('a vault that was closed opens by its passphrase only, and holds the same keys', async () => {
  const again = await deskOf(worker.member, worker.disk)
  expect(again.model().vault.state).toBe('locked')
  expect(again.model().keys.members).toEqual([])
  expect(won(await again.care.unlock({ passphrase: 'another one that is long enough' }))).toEqual({
    opened: false,
  })
  expect(won(await again.care.unlock({ passphrase }))).toEqual({ opened: true })
  expect(again.model().keys.own).toEqual(worker.model().keys.own)
  again.care.lockVault()
  expect(again.reloads()).toBe(1)
  expect(again.model().vault.state).toBe('locked')
  const closed = await again.care.openNames('own_caseload')
  expect(closed).toEqual({ ok: false, refusal: { refused: 'keys_missing', at: 'vault' } })
})

test('who left reads nothing that was sealed after that day, and it is said what he could have read', async () => {
  const { lead } = agency
  const leaves = withKeys(await it.member(founder, { agency: agency.id, roles: ['case_worker'] }))
  await synced(leaves)
  await leaves.keys.pinRoot(lead.model().keys.root.key!)
  must(await leaves.keys.offer())
  await synced(leaves)
  await lead.comesUpToDate()
  const offer = lead.model().keys.offers[0]!
  won(await lead.care.keys.certifyMember(offer.person, offer.device, offer.recipient))
  await synced(leaves)
  expect(must(await leaves.keys.receiveEpochs())).toBe(1)
  const before = await metAndSealed('Before')
  await synced(leaves)
  expect(must(await leaves.sealer.open(before.sealed, 'own_caseload')).value).toMatchObject({
    given: 'Before',
  })

  const { person } = leaves.member.identity
  const registry = { audience: it.operation.registry, agency: agency.id }
  must(await lead.member.write({ kind: 'person.left', subject: person, ...registry, content: {} }))
  await lead.comesUpToDate()
  const line = lead.model().keys.members.find((member) => member.person === person)!
  expect(line).toMatchObject({ state: 'left', couldRead: 2 })
  expect(lead.model().keys.leftWithEpoch).toHaveLength(1)

  won(await lead.care.keys.endMember(person, line.recipient, 'left'))
  won(await lead.care.keys.beginEpoch('member_left'))
  expect(lead.model().keys.leftWithEpoch).toEqual([])
  expect(lead.model().keys.epoch).toBe(2)
  expect(lead.model().keys.members.find((member) => member.person === person)?.state).toBe('ended')
  const after = await metAndSealed('After')

  await leaves.member.pull()
  expect(await leaves.sealer.open(after.sealed, 'own_caseload')).toMatchObject({ refused: 'subject_unknown' })
  // Nor would all his keys open it, if somebody gave him the bytes.
  expect(await keyBy(leaves, before.sealed)).toBeDefined()
  expect(await keyBy(leaves, after.sealed)).toBeUndefined()
  await worker.comesUpToDate()
  expect(won(await worker.care.open(after.sealed, 'own_caseload'))).toMatchObject({ given: 'After' })
})

test('what one person erased opens at no desk that has heard of it, and no name of it is found', async () => {
  const { met, sealed } = await metAndSealed('Erased')
  await worker.comesUpToDate()
  won(await worker.care.openNames('own_caseload'))
  expect(worker.care.searchNames('erased')).toEqual([met])
  expect(won(await worker.care.open(sealed, 'own_caseload'))).toMatchObject({ given: 'Erased' })

  won(await agency.lead.care.erase(met, 'her_request'))
  await agency.lead.comesUpToDate()
  await worker.comesUpToDate()
  for (const desk of [agency.lead, worker]) {
    expect((await desk.care.open(sealed, 'own_caseload')).ok).toBe(false)
    expect(desk.model().cases.find(({ id }) => id === met)!.sealed).toEqual([])
    expect(desk.care.searchNames('erased')).toEqual([])
  }
})
