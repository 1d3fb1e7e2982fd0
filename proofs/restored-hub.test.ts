import { afterEach, beforeEach, expect, test } from 'vitest'
import { readHead } from '@libertad/protocol'
import { verifyJournal } from '../apps/command/src/verify-journal.ts'
import { restoreJournal, type JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { aFullJournal } from './a-full-journal.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPersonMet, fetched, plansAPhase } from './bodies.ts'
import { journalsOf } from './journal-of.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let first: TestDatabase
let second: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere

beforeEach(async () => {
  ;[first, second] = [await aDatabase(), await aDatabase()]
  it = await aHub(first)
  founder = await it.founder()
  ;[ours] = await twoAgencies(it, founder)
})
afterEach(async () => {
  await it.close()
  await first.drop()
  await second.drop()
})

const backup = async (db = first): Promise<JournalFile> => (await journalsOf(db.database))[0]!

/** A hub on an empty database with a key of its own, from a backup. */
async function restored(file: JournalFile): Promise<TestHub> {
  expect(await verifyJournal(file)).toEqual([])
  await restoreJournal(second.database, hubKey(`${it.folder}/another.pem`), file)
  return aHub(second, 'real', 0, it.operation)
}

async function meets(officer: Member): Promise<string> {
  const met = { kind: 'person_met.recorded', audience: ours.team.audience, agency: ours.id } as const
  const { id } = must(await officer.write({ ...met, content: aPersonMet }))
  must(await officer.push())
  return id
}

test('a backup that is restored and backed up again is the same, line by line', async () => {
  const { file } = await aFullJournal()
  await restoreJournal(second.database, hubKey(`${it.folder}/another.pem`), file)
  const again = await backup(second)
  expect(again.entries).toEqual(file.entries)
  expect(again.parcels).toEqual(file.parcels)
  expect({ number: again.first.number, chain: again.first.chain }).toEqual({
    ...{ number: file.first.number, chain: file.first.chain },
  })
  expect(await verifyJournal(again)).toEqual([])
})

test('a restored hub has the same head, and devices that were ahead send again what it lacks', async () => {
  await meets(ours.officer)
  const file = await backup()
  const ahead = [await meets(ours.officer), await meets(ours.officer)]
  ahead.push((await plansAPhase(founder, it.operation.participants)).id)
  const hub = await restored(file)
  try {
    const [officer, chief] = [await hub.reopened(ours.officer), await hub.reopened(founder)]
    const head = readHead(must(await chief.client.head(it.operation.operation)).head)!
    expect([head.number, head.chain]).toEqual([file.first.number, file.first.chain])
    // Each of them sends only because it has something new to send.
    ahead.push(await meets(officer))
    ahead.push((await plansAPhase(chief, it.operation.participants)).id)
    const now = await backup(second)
    expect(now.entries.map(({ entry }) => entry)).toEqual(expect.arrayContaining(ahead))
    expect(now.entries.length).toBe(file.entries.length + ahead.length)
    expect(await verifyJournal(now)).toEqual([])
    for (const device of [officer, chief])
      expect(device.outbox()).toMatchObject({ waiting: 0, needsAttention: [], notVerified: [] })
  } finally {
    await hub.close()
  }
})

test('and a device that is ahead sends again by itself, without something new to send', async () => {
  const file = await backup()
  const lost = await meets(ours.officer)
  must(await ours.officer.pull())
  const hub = await restored(file)
  try {
    const officer = await hub.reopened(ours.officer)
    must(await officer.pull())
    must(await officer.push())
    expect((await backup(second)).entries.map(({ entry }) => entry)).toContain(lost)
  } finally {
    await hub.close()
  }
})

test('a reader that was ahead of the backup misses nothing that comes after it', async () => {
  const other = await it.member(founder, { agency: it.operation.agency, roles: ['coordinator'] })
  const file = await backup()
  for (let i = 0; i < 5; i++) await plansAPhase(founder, it.operation.participants)
  // Its cursor stands where the restored hub is not yet.
  must(await ours.lead.pull())
  const hub = await restored(file)
  try {
    const reader = await hub.reopened(ours.lead)
    // Somebody who was not ahead writes first: her entries get numbers that the reader has seen on others.
    const fresh = await plansAPhase(await hub.reopened(other), it.operation.participants)
    expect(await fetched(reader)).toContain(fresh.id)
    const chief = await hub.reopened(founder)
    for (let i = 0; i < 3; i++) {
      const { id } = await plansAPhase(chief, it.operation.participants)
      expect(await fetched(reader)).toContain(id)
    }
    expect(reader.outbox().notVerified).toEqual([])
  } finally {
    await hub.close()
  }
})

test('a body that was erased after the backup is gone again once the device that erased it is back', async () => {
  const file = await backup()
  const about = { subject: ours.met.subject, audience: ours.team.audience, agency: ours.id }
  must(await ours.lead.pull())
  must(
    await ours.lead.write({
      ...{ kind: 'bodies.erased', ...about },
      content: { entries: [ours.met.id], ground: 'her_request' },
    }),
  )
  const erasing = await ours.lead.push()
  const hub = await restored(file)
  try {
    expect(erasing).toBeUndefined()
    const lead = await hub.reopened(ours.lead)
    must(await lead.pull())
    must(await lead.push())
    const [row] = await second.admin<{ body: string | null }>(
      'select body from libertad.journal where id = $1',
      [ours.met.id],
    )
    expect(row).toEqual({ body: null })
  } finally {
    await hub.close()
  }
})
