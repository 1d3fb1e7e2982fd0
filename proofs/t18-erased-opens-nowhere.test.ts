import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetErased } from '@libertad/casework'
import { isRefusal } from '@libertad/domain'
import { verifyJournal } from '../apps/command/src/verify-journal.ts'
import { restoreJournal, type JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { aReferral, type Referred } from './a-referral.ts'
import { meets, identityOf } from './care.ts'
import { journalsOf, keysOf } from './journal-of.ts'
import { joins, synced, twoKeyedAgencies, withKeys, type Keyed, type KeyedAgency } from './with-keys.ts'

let first: TestDatabase
let second: TestDatabase
let it: TestHub
let sends: KeyedAgency
let receives: KeyedAgency
let referred: Referred
/** Certified, and never opened anything: her device holds no envelope but those of her own agency's epochs. */
let fresh: Keyed
let folder: string

beforeEach(async () => {
  ;[first, second] = [await aDatabase(), await aDatabase()]
  folder = mkdtempSync(join(tmpdir(), 'libertad-erased-'))
  it = await aHub(first)
  ;[sends, receives] = await twoKeyedAgencies(it, await it.founder())
  referred = await aReferral(sends, receives)
  fresh = await joins(it, sends.lead, ['case_worker'])
  await synced(fresh)
})
afterEach(async () => {
  await it.close()
  await first.drop()
  await second.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Everything that was said under a seal about her is erased by her agency's lead. */
async function erases(subject: string): Promise<void> {
  const { lead } = sends
  await synced(lead)
  const entries = lead.member.entriesOf(subject)
  const { audience } = entries[0]!.header
  must(
    await lead.member.write({
      ...{ kind: 'bodies.erased', subject, audience, agency: sends.id },
      content: { entries: entries.map(({ id }) => id), ground: 'her_request' },
    }),
  )
  await synced(lead)
  expect(lead.member.outbox().needsAttention).toEqual([])
}

async function restored(file: JournalFile, keys: Awaited<ReturnType<typeof keysOf>>): Promise<TestHub> {
  const whole = new Set(file.entries.map(({ entry }) => entry))
  const here = keys.filter(({ of }) => whole.has(of))
  const sealed = [...(file.sealed ?? []), ...here]
  expect(await verifyJournal({ ...file, sealed })).toEqual([])
  await restoreJournal(second.database, hubKey(join(folder, 'key.pem')), { ...file, sealed })
  return aHub(second, 'real', 0, it.operation)
}

/** The same person with the same keys at another hub. */
async function at(hub: TestHub, { member, casework }: Keyed): Promise<Keyed> {
  const again = withKeys(await hub.reopened(member))
  await again.casework.secrets.change(() => casework.secrets.read())
  await synced(again)
  return again
}

const partsOf = (subject: string, db = first) =>
  db.admin<{ purpose: string }>('select purpose from libertad.sealed_part where subject = $1', [subject])

test('T18 an erasure takes every sealed part with it, contents that the eraser never read included', async () => {
  expect((await partsOf(referred.identity)).map(({ purpose }) => purpose).sort()).toEqual([
    ...['content', 'index', 'key'],
  ])
  await erases(referred.identity)
  expect(await partsOf(referred.identity)).toEqual([])
  expect(await partsOf(referred.package)).not.toEqual([])
  expect(isRefusal(await fresh.sealer.open(referred.identity, 'own_caseload'))).toBe(true)
})

test('T18 a backup from before an erasure opens nothing of it with the keys of today, and all else', async () => {
  const met = await meets(sends.officer, sends)
  const kept = must(await identityOf(sends.officer, sends, met, { name: 'Somebody Else' })).subject
  await synced(sends.officer)
  const [old] = await journalsOf(first.database)
  const oldKeys = await keysOf(first.database)
  await erases(referred.identity)
  const keys = await keysOf(first.database)
  expect(keys.length).toBe(oldKeys.length - 1)

  const hub = await restored(old!, keys)
  try {
    expect(await partsOf(referred.identity, second)).toHaveLength(2)
    const again = await at(hub, fresh)
    // The entry is there again, and its content: without its envelope it stays closed.
    expect(again.sealer.state(referred.identity)).toBeDefined()
    expect(await again.sealer.open(referred.identity, 'own_caseload')).toMatchObject({
      refused: 'sealed_missing',
    })
    expect(must(await again.sealer.open(kept, 'own_caseload')).value).toEqual({ name: 'Somebody Else' })
  } finally {
    await hub.close()
  }
})

test('T18 with the keys of before, the same backup would open it: they have to be kept apart', async () => {
  const [old] = await journalsOf(first.database)
  const oldKeys = await keysOf(first.database)
  await erases(referred.identity)
  const hub = await restored(old!, oldKeys)
  try {
    const again = await at(hub, fresh)
    expect(isRefusal(await again.sealer.open(referred.identity, 'own_caseload'))).toBe(false)
  } finally {
    await hub.close()
  }
})

test('what the hub knew of care is the same after a restore: bases, referrals, cases and who read', async () => {
  must(await sends.caseWorker.sealer.open(referred.identity, 'own_caseload'))
  must(await receives.caseWorker.answering.accept(referred.referral))
  await synced(sends.caseWorker, receives.caseWorker)
  const [file] = await journalsOf(first.database)
  const hub = await restored(file!, await keysOf(first.database))
  await hub.close()
  for (const [table, columns] of [
    ['basis', '*'],
    ['referral', '*'],
    ['case_state', 'subject, country, child, status, screened, closed, due, waits_since, nothing_due_since'],
    ['sealed_reading', 'subject, person, number'],
    ['sealed_part', 'entry, hash, purpose, agency, author, bytes'],
  ] as const) {
    const sql = `select ${columns} from libertad.${table} order by 1, 2, 3`
    const rows = await first.admin(sql)
    expect([table, rows.length > 0]).toEqual([table, true])
    expect([table, await second.admin(sql)]).toEqual([table, rows])
  }
  const [{ open } = { open: 1 }] = await second.admin<{ open: number }>(
    `select count(*)::integer as open from libertad.sealed_reading where read_at > now()`,
  )
  expect(open).toBe(0)
})

test('T18 a device that had opened it destroys the key when it hears of the erasure', async () => {
  const { officer } = sends
  const keysOnDevice = () => Object.keys(officer.casework.secrets.read().subjectKeys)
  must(await officer.sealer.open(referred.identity, 'own_caseload'))
  expect(keysOnDevice()).toContain(referred.identity)
  await erases(referred.identity)
  await synced(officer)
  expect(await forgetErased(officer.casework)).toBeGreaterThan(0)
  expect(keysOnDevice()).not.toContain(referred.identity)
  expect(await forgetErased(officer.casework)).toBe(0)
})
