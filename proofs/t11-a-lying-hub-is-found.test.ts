import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Header } from '@libertad/domain'
import { toBase64url, type Statement } from '@libertad/protocol'
import { verifyJournal } from '../apps/command/src/verify-journal.ts'
import type { EntryLine, ParcelLine } from '../apps/hub/src/backup/journal-lines.ts'
import type { JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { aFullJournal, type FullJournal } from './a-full-journal.ts'
import { byHand, salt } from './by-hand.ts'
import { added, toldAnew } from './lying-hub.ts'
import type { Member } from './people.ts'

let full: FullJournal
let whole: JournalFile

beforeAll(async () => {
  full = await aFullJournal()
  whole = full.file
})

/** What the verifier says of a lie that the hub numbered, chained and signed as if it were true. */
const saidOf = async (lie: JournalFile) => (await verifyJournal(toldAnew(lie))).map(({ fault }) => fault)

const headerOf = ({ header }: EntryLine) => JSON.parse(header) as Header
const statementOf = ({ statement }: ParcelLine) => JSON.parse(statement) as Statement

/** The journal without one entry, whose parcel says that it was refused. */
function without(file: JournalFile, gone: EntryLine): JournalFile {
  const parcels = file.parcels.map((parcel) =>
    parcel.parcel === gone.root
      ? { ...parcel, refused: [...parcel.refused, { place: gone.place, refused: 'role_may_not' as const }] }
      : parcel,
  )
  return { ...file, parcels, entries: file.entries.filter((line) => line !== gone) }
}

const aPlan = () => ({
  header: { kind: 'x.from_tomorrow', audience: full.operation.participants },
  body: { salt: salt() },
})

/** Entries that are not in the last parcel of their device: that one the device could not yet contradict. */
function settledEntries(): EntryLine[] {
  const last = new Map(whole.parcels.map((parcel) => [statementOf(parcel).device, parcel.parcel]))
  return whole.entries.filter((line) => last.get(headerOf(line).device) !== line.root)
}

test('T11 a hub that leaves out an entry and says that it refused it is contradicted by the device', async () => {
  const entries = settledEntries()
  expect(entries.length).toBeGreaterThan(5)
  for (const line of entries) expect(await saidOf(without(whole, line))).toContain('missing')
})

test('T11 nor does it help to make up a parcel in which the device would have agreed', async () => {
  for (const gone of settledEntries().filter((line) => !/founded|enrolled/.test(line.header))) {
    const parcels = whole.parcels.filter((parcel) => statementOf(parcel).device === headerOf(gone).device)
    const last = statementOf(parcels.at(-1)!)
    const madeUp = {
      ...last,
      first: last.first + last.size,
      size: 1,
      previous: last.root,
      refused: [gone.entry],
    }
    const root = toBase64url(sha256(new Uint8Array([1])))
    const forged: ParcelLine = {
      ...{ ...parcels.at(-1)!, parcel: root, leaves: root, statement: JSON.stringify({ ...madeUp, root }) },
      refused: [{ place: 0, refused: 'role_may_not' }],
    }
    const lie = without(whole, gone)
    expect(await saidOf({ ...lie, parcels: [...lie.parcels, forged] })).toContain('signature_wrong')
  }
})

test('T11 a hub that drops a body which nobody erased is found', async () => {
  for (const [at, line] of whole.entries.entries()) {
    if (line.body === null) continue
    const entries = whole.entries.with(at, { ...line, body: null })
    expect([line.header, await saidOf({ ...whole, entries })]).not.toEqual([line.header, []])
  }
})

test('T11 a hub that turns round two entries of one device is found', async () => {
  let pairs = 0
  for (const [at, line] of whole.entries.entries()) {
    const next = whole.entries.findIndex((one, i) => i > at && headerOf(one).device === headerOf(line).device)
    if (next < 0) continue
    const entries = whole.entries.with(at, whole.entries[next]!).with(next, line)
    expect(await saidOf({ ...whole, entries })).not.toEqual([])
    pairs++
  }
  expect(pairs).toBeGreaterThan(5)
})

test('T11 a hub that shows one entry twice is found', async () => {
  for (const line of whole.entries)
    expect(await saidOf({ ...whole, entries: [...whole.entries, line] })).toContain('inserted')
})

test('T11 a hub that gives out a journal as that of another operation is found', async () => {
  const operation = randomUUID()
  expect(await saidOf({ ...whole, first: { ...whole.first, operation } })).toContain('device_foreign')
})

test('T11 an entry that was copied from another operation is found', async () => {
  const other = (await aFullJournal()).file
  for (const line of other.entries) {
    const parcel = other.parcels.find(({ parcel: root }) => root === line.root)!
    const lie = { ...whole, parcels: [...whole.parcels, parcel], entries: [...whole.entries, line] }
    expect(await saidOf(lie)).not.toEqual([])
  }
})

test('T11 what a device signed after it was revoked is found', async () => {
  const parcel = await (await byHand(full.revoked, full.operation)).parcel([aPlan()])
  expect(await saidOf(added(whole, parcel))).toContain('device_revoked')
})

test('T11 what a device signed that nobody let in is found, under its own name or under another’s', async () => {
  const stranger = { ...full.officer, keys: full.revoked.keys } as Member
  const forged = await (await byHand(stranger, full.operation)).parcel([aPlan()])
  expect(await saidOf(added(whole, forged))).toContain('signature_wrong')
  const nobody = { ...stranger, identity: { ...stranger.identity, device: randomUUID() } } as Member
  const foreign = await (await byHand(nobody, full.operation)).parcel([aPlan()])
  expect(await saidOf(added(whole, foreign))).toContain('device_foreign')
})
