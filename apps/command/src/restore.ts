import { join } from 'node:path'
import { hubKey, restoreJournal } from '@libertad/hub'
import { readJournalFile } from './journal-file.ts'
import { verifyJournal } from './verify-journal.ts'
import { withData } from './with-data.ts'

/** `libertad restore FILE`: into an empty data folder; refused where there is something, or where the file is not whole. */
export async function restore(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Say which backup: libertad restore FILE')
    return 2
  }
  const read = await readJournalFile(file)
  if ('wrong' in read) {
    console.error(`${read.wrong} Nothing was restored.`)
    return 2
  }
  for (const journal of read) {
    const faults = await verifyJournal(journal)
    if (faults.length > 0) {
      console.error(
        `The backup does not verify (${faults.length} faults). Nothing was restored. See: libertad verify ${file}`,
      )
      return 1
    }
  }
  const mode = read[0]!.first.demonstration ? 'demonstration' : 'real'
  return withData(async ({ database }, { dataFolder }) => {
    const [held] = await database.asNobody((tx) =>
      tx.query<{ operations: string }>('select * from libertad.hub_holds()', []),
    )
    if (Number(held!.operations) > 0) {
      console.error(
        'The data folder is not empty. Nothing was restored. Choose an empty one with LIBERTAD_DATA.',
      )
      return 1
    }
    const key = hubKey(join(dataFolder, 'hub-key.pem'))
    for (const journal of read) {
      const { number } = await restoreJournal(database, key, journal)
      console.log(
        `Restored up to entry ${number}, with the same head. Devices that were ahead will send again what it lacks.`,
      )
    }
    return 0
  }, mode)
}
