import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readJournal, type JournalFile, type JournalLine, type KeysLine } from '@libertad/hub'
import { aDatabase } from '../../hub/src/database/testing/a-database.ts'
import { aHub } from '../../../proofs/a-hub.ts'
import { aReferral } from '../../../proofs/a-referral.ts'
import { twoKeyedAgencies } from '../../../proofs/with-keys.ts'
import { readJournalFile } from './journal-file.ts'
import { verifyJournal } from './verify-journal.ts'
import { sealedParts } from './verify-sealed.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-envelopes-'))
const file = join(folder, 'backup')
const lines: JournalLine[] = []
const keys: KeysLine[] = []

beforeAll(async () => {
  const db = await aDatabase()
  const it = await aHub(db)
  const [sends, receives] = await twoKeyedAgencies(it, await it.founder())
  await aReferral(sends, receives)
  await readJournal(
    db.database,
    (line) => void lines.push(line),
    (line) => void keys.push(line),
  )
  await it.close()
  await db.drop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: object[]) =>
  writeFileSync(name, content.map((line) => `${JSON.stringify(line)}\n`).join(''))

async function read(
  journal: JournalLine[],
  envelopes?: KeysLine[],
): Promise<JournalFile | { wrong: string }> {
  rmSync(`${file}.keys`, { force: true })
  write(file, journal)
  if (envelopes) write(`${file}.keys`, envelopes)
  const read = await readJournalFile(file)
  return 'wrong' in read ? read : read[0]!
}
const whole = (found: JournalFile | { wrong: string }): JournalFile => {
  if ('wrong' in found) throw new Error(found.wrong)
  return found
}
const isSealed = (line: JournalLine | KeysLine) => 'sealed' in line

test('no envelope stands in the backup, and each of them in the file beside it', async () => {
  const alone = whole(await read(lines))
  const envelopes = keys.filter(isSealed).length
  expect(envelopes).toBeGreaterThan(5)
  expect(sealedParts(alone)).toEqual({ there: lines.filter(isSealed).length, keysMissing: envelopes })
  expect(await verifyJournal(alone)).toEqual([])
  const both = whole(await read(lines, keys))
  expect(sealedParts(both)).toEqual({ there: lines.filter(isSealed).length + envelopes, keysMissing: 0 })
  expect(await verifyJournal(both)).toEqual([])
})

test('a sealed part that is changed, gone or foreign is named by its entry', async () => {
  const at = lines.findIndex(isSealed)
  const line = lines[at] as Extract<JournalLine, { sealed: string }>
  const number = lines.find((one) => 'entry' in one && one.entry === line.of)
  const named = { number: (number as { number: number }).number, entry: line.of }
  const faults = async (changed: JournalLine[]) => verifyJournal(whole(await read(changed, keys)))
  expect(await faults(lines.with(at, { ...line, bytes: `${line.bytes.slice(0, -4)}AAAA` }))).toEqual([
    { fault: 'altered', ...named },
  ])
  expect(await faults(lines.toSpliced(at, 1))).toEqual([{ fault: 'missing', ...named }])
  const foreign = { ...line, of: 'A'.repeat(43) }
  expect(await faults([...lines, foreign])).toEqual([{ fault: 'inserted', entry: foreign.of }])
  const key = keys.findIndex(isSealed)
  const wrong = { ...(keys[key] as typeof line), bytes: 'AAAA' }
  expect(await verifyJournal(whole(await read(lines, keys.with(key, wrong))))).toEqual([
    expect.objectContaining({ fault: 'altered' }),
  ])
})

test('an envelope of an entry that the backup does not have, or no longer, is left out; another file is refused in words', async () => {
  const key = keys.find(isSealed)!
  const newer = { ...key, of: 'A'.repeat(43) } as KeysLine
  expect(await verifyJournal(whole(await read(lines, [...keys, newer])))).toEqual([])
  const erased = lines.map((line) =>
    'entry' in line && 'of' in key && line.entry === key.of ? { ...line, body: null } : line,
  )
  const found = whole(await read(erased, keys))
  expect(found.sealed!.some(({ of }) => 'of' in key && of === key.of)).toBe(
    lines.some((line) => 'of' in line && 'of' in key && line.of === key.of),
  )
  expect(await read(lines, lines as KeysLine[])).toEqual({
    wrong: expect.stringContaining('holds a journal and no envelopes') as string,
  })
  expect(await read(keys as JournalLine[])).toEqual({
    wrong: expect.stringContaining('holds envelopes and no journal') as string,
  })
})
