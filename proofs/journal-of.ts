import { gatherLines } from '../apps/hub/src/backup/gather-lines.ts'
import type { SealedLine } from '../apps/hub/src/backup/journal-lines.ts'
import { readJournal } from '../apps/hub/src/backup/read-journal.ts'
import { restoreJournal, type JournalFile } from '../apps/hub/src/backup/restore-journal.ts'
import type { Database } from '../apps/hub/src/database/database.ts'
import { aDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { aHub, type TestHub } from './a-hub.ts'
import type { Member } from './people.ts'

/** Every operation's journal, as a backup has it. */
export async function journalsOf(database: Database): Promise<JournalFile[]> {
  const { files, take } = gatherLines()
  await readJournal(database, (line) => void take(line))
  return files
}

/** The file of envelopes beside it, as lines. */
export async function keysOf(database: Database): Promise<SealedLine[]> {
  const lines: SealedLine[] = []
  await readJournal(
    database,
    () => undefined,
    (line) => void ('sealed' in line && lines.push(line)),
  )
  return lines
}

/**
 * Puts a second operation with people of its own beside the first in one database, by the road of a backup: a hub
 * takes only one founding. Its members reach the first hub with the keys and the operation that are theirs.
 */
export async function besideIt(
  it: TestHub,
  database: Database,
  joins: (other: TestHub, founder: Member) => Promise<Member[]>,
): Promise<{ operation: TestHub['operation']; members: Member[] }> {
  const elsewhere = await aDatabase()
  const other = await aHub(elsewhere)
  const members = await joins(other, await other.founder())
  const [file] = await journalsOf(elsewhere.database)
  await restoreJournal(database, hubKey(`${it.folder}/key.pem`), file!)
  await other.close()
  await elsewhere.drop()
  return { operation: other.operation, members }
}
