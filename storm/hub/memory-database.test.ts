import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstCursor, type PullReply } from '@libertad/protocol'
import { aDatabase } from '../../apps/hub/src/database/testing/a-database.ts'
import { restoreJournal } from '../../apps/hub/src/backup/restore-journal.ts'
import type { Database } from '../../apps/hub/src/database/database.ts'
import { pullEntries, readCursor } from '../../apps/hub/src/journal/pull-entries.ts'
import { hubKey } from '../../apps/hub/src/keys/hub-key.ts'
import { sha256 } from '../../apps/hub/src/keys/sha256.ts'
import { storm } from '../simulate.ts'
import { journalFileOf } from './journal-file.ts'
import { memoryDatabase } from './memory-database.ts'

/*
 * A storm proves something of the product only as far as its database in memory answers as PostgreSQL does. So the
 * journal of a storm is put into a real one, and everybody reads both, page by page, in pages of several sizes.
 */
test('after storms everybody reads the same from memory as from PostgreSQL', async () => {
  let compared = 0
  for (let seed = 1; compared < 3; seed++) {
    const after = await storm(seed)
    const { audience_joined_late: joined, audience_ended: ended, body_erased: erased } = after.outcome.faults
    if (joined === 0 || ended === 0 || erased === 0) continue
    await expectSame(after)
    compared++
  }
})

async function expectSame({ hub, seats }: Awaited<ReturnType<typeof storm>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-storm-'))
  const real = await aDatabase()
  try {
    const file = journalFileOf(hub.store)
    await restoreJournal(real.database, hubKey(join(folder, 'key.pem')), file)
    const memory = memoryDatabase(hub.store, async () => undefined)
    const { operation } = file.first
    for (const person of new Set(seats.map((seat) => seat.person))) {
      for (const limit of [2, 500]) {
        const there = await pages(real.database, operation, person, limit)
        expect(await pages(memory, operation, person, limit)).toEqual(there)
      }
    }
  } finally {
    await real.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Everything that a person reads, from the beginning, page by page. */
async function pages(database: Database, operation: string, person: string, limit: number) {
  const all: PullReply[] = []
  let cursor = firstCursor
  for (;;) {
    const page = await pullEntries({ database, sha256 }, operation, person, readCursor(cursor)!, limit)
    all.push(page)
    cursor = page.cursor
    if (!page.more) return all
  }
}
