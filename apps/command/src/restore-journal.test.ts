import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hubKey, restoreJournal } from '@libertad/hub'
import { aDatabase } from '../../hub/src/database/testing/a-database.ts'
import { aFullJournal } from '../../../proofs/a-full-journal.ts'
import { journalsOf } from '../../../proofs/journal-of.ts'
import { verifyJournal } from './verify-journal.ts'

test('a restored journal is the same to the letter, with refusals, an erasure and a revoked device', async () => {
  const { file } = await aFullJournal()
  expect(file.parcels.some(({ refused }) => refused.length > 0)).toBe(true)
  expect(file.entries.some(({ body }) => body === null)).toBe(true)
  const folder = mkdtempSync(join(tmpdir(), 'libertad-restore-'))
  const db = await aDatabase()
  try {
    const key = hubKey(join(folder, 'hub-key.pem'))
    expect(await restoreJournal(db.database, key, file)).toEqual({
      ...{ number: file.first.number, chain: file.first.chain },
    })
    const [again] = await journalsOf(db.database)
    expect(again!.entries).toEqual(file.entries)
    expect(again!.parcels).toEqual(file.parcels)
    expect(again!.first).toMatchObject({
      operation: file.first.operation,
      demonstration: false,
      hubKey: key.publicKey,
    })
    expect(await verifyJournal(again!)).toEqual([])
  } finally {
    await db.drop()
    rmSync(folder, { recursive: true, force: true })
  }
})
