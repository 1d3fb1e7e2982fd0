import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPersonMet } from './bodies.ts'
import { anotherDevice } from './desk-keys-device.ts'
import { deskAgency, deskOf, letIn, newDesk, passphrase, won, type Desk } from './desk-keys-desk.ts'

let db: TestDatabase
let it: TestHub
let founder: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

type Agency = Awaited<ReturnType<typeof deskAgency>>

async function sealedBy(by: Desk, { id, team }: Agency, name: string): Promise<string> {
  const place = { audience: team.audience, agency: id }
  const content = { ...aPersonMet, visit: randomUUID() }
  const { subject } = must(await by.member.write({ kind: 'person_met.recorded', ...place, content }))
  return won(await by.care.seal({ thing: 'identity', about: subject, value: { name }, index: name })).sealed
}

const opens = async (desk: Desk, sealed: string) => (await desk.care.open(sealed, 'own_caseload')).ok

test('a lost device reads nothing sealed after its key ended; its owner’s next one reads all', async () => {
  const agency = await deskAgency(it, founder, 'GD')
  const { lead } = agency
  const worker = await newDesk(it, founder, agency.id, ['case_worker'])
  await letIn(lead, worker)
  const before = await sealedBy(lead, agency, 'Before')

  const { person, device } = worker.member.identity
  const registry = { audience: it.operation.registry, agency: agency.id }
  must(
    await lead.member.write({
      kind: 'device.revoked',
      subject: device,
      ...registry,
      content: { reason: 'lost' },
    }),
  )
  await lead.comesUpToDate()
  const lost = lead.model().keys.members.find((member) => member.person === person)!
  won(await lead.care.keys.endMember(person, lost.recipient, 'lost'))
  expect(lead.model().keys.leftWithEpoch).toHaveLength(1)
  won(await lead.care.keys.beginEpoch('compromised'))
  expect(lead.model().keys.leftWithEpoch).toEqual([])
  const after = await sealedBy(lead, agency, 'After')
  expect(await worker.member.pull()).toMatchObject({ refused: 'device_revoked' })
  expect(await opens(worker, after)).toBe(false)

  const next = await deskOf(await anotherDevice(it, lead.member, worker.member))
  await next.comesUpToDate()
  won(await next.care.setUpVault(passphrase))
  await letIn(lead, next)
  expect(next.model().keys.own?.certified).toBe(true)
  expect([await opens(next, before), await opens(next, after)]).toEqual([true, true])
})

test('a forgotten passphrase: the recovery sheet brings the root back, and a colleague gives the epochs', async () => {
  const agency = await deskAgency(it, founder, 'LC')
  const { lead } = agency
  const worker = await newDesk(it, founder, agency.id, ['case_worker'])
  await letIn(lead, worker)
  const before = await sealedBy(lead, agency, 'Before')
  const sheet = won(await lead.care.keys.recoveryWords())
  expect(sheet).toHaveLength(24)

  // The same desk with another vault: what the old one held is gone.
  const anew = await deskOf(lead.member, lead.disk)
  won(await anew.care.forgetVault())
  await anew.comesUpToDate()
  won(await anew.care.setUpVault(passphrase))
  expect(await opens(anew, before)).toBe(false)
  const wrong = await anew.care.keys.fromWords(sheet.with(3, 'zebra').join(' '))
  expect(wrong.ok).toBe(false)
  won(await anew.care.keys.fromWords(sheet.join(' ')))
  expect(anew.model().keys.root).toMatchObject({
    state: 'pinned',
    held: true,
    groups: lead.model().keys.root.groups,
  })
  await worker.comesUpToDate()
  await anew.comesUpToDate()
  expect(await opens(anew, before)).toBe(true)
  const after = await sealedBy(anew, agency, 'After')
  await worker.comesUpToDate()
  expect(await opens(worker, after)).toBe(true)
})

test('a forgotten passphrase without the sheet: two custodians bring the root back, and one alone does not', async () => {
  const agency = await deskAgency(it, founder, 'BB')
  const { lead } = agency
  const custodians = [
    await newDesk(it, founder, agency.id, ['case_worker']),
    await newDesk(it, founder, agency.id, ['case_worker']),
    await newDesk(it, founder, agency.id, ['field_officer']),
  ]
  for (const custodian of custodians) await letIn(lead, custodian)
  await lead.comesUpToDate()
  const people = custodians.map(({ member }) => member.identity.person)
  won(await lead.care.keys.setCustodians(people))
  expect(lead.model().keys.recovery.custodians).toHaveLength(3)

  const anew = await deskOf(lead.member)
  await anew.comesUpToDate()
  won(await anew.care.setUpVault(passphrase))
  won(await anew.care.keys.askRecovery())
  const [asked] = anew.model().keys.recovery.asked
  expect(asked).toMatchObject({ mine: true, helped: [] })

  const [first, , third] = custodians
  await first!.comesUpToDate()
  // What both read to each other before the share is given.
  expect(first!.model().keys.recovery.asked[0]!.check).toEqual(asked!.check)
  won(await first!.care.keys.helpRecovery(asked!.entry))
  await anew.comesUpToDate()
  expect(await anew.care.keys.finishRecovery(asked!.entry)).toMatchObject({
    refusal: { refused: 'second_person_needed' },
  })
  await third!.comesUpToDate()
  won(await third!.care.keys.helpRecovery(asked!.entry))
  await anew.comesUpToDate()
  won(await anew.care.keys.finishRecovery(asked!.entry))
  expect(anew.model().keys.root).toMatchObject({ held: true, groups: lead.model().keys.root.groups })
  expect(anew.model().keys.own?.certified).toBe(true)
})
