import { gatherLines, readJournal, type JournalFile, type KeysLine } from '@libertad/hub'
import { readJournalFile } from './journal-file.ts'
import { founderFingerprint, verifyJournal } from './verify-journal.ts'
import { sealedParts } from './verify-sealed.ts'
import { withData } from './with-data.ts'

/** `libertad verify [FILE]`: a journal file, or the data folder's own journal. Exit code 0 only when all is well. */
export async function verify(file: string | undefined, json: boolean): Promise<number> {
  if (file) {
    const read = await readJournalFile(file)
    if (!('wrong' in read)) return report(read, json)
    console.error(read.wrong)
    return 2
  }
  return withData(async ({ database }) => {
    const { files, take } = gatherLines()
    const keys = (line: KeysLine) => void ('sealed' in line && take(line))
    await readJournal(database, (line) => void take(line), keys)
    return report(files, json)
  })
}

async function report(files: JournalFile[], json: boolean): Promise<number> {
  let wrong = 0
  for (const journal of files) {
    const faults = await verifyJournal(journal)
    wrong += faults.length
    const founder = founderFingerprint(journal)
    if (json) {
      console.log(
        JSON.stringify({
          operation: journal.first.operation,
          entries: journal.entries.length,
          sealed: sealedParts(journal),
          founder,
          faults,
        }),
      )
      continue
    }
    console.log(
      `Operation ${journal.first.operation}: ${journal.entries.length} entries, founder's key ${founder ?? 'not there'}`,
    )
    const { there, keysMissing } = sealedParts(journal)
    if (there + keysMissing > 0)
      console.log(
        `${there} sealed parts are as they were sealed; ${keysMissing} envelopes of keys are not here.`,
      )
    if (faults.length === 0)
      console.log('Every entry is whole, in its place, and signed by a device that was let in.')
    for (const { fault, number, entry, device, sequence } of faults.slice(0, 200)) {
      const which =
        number === undefined
          ? device
            ? `entry ${sequence} of device ${device}`
            : 'the journal'
          : `entry ${number}`
      console.log(`  ${fault.replaceAll('_', ' ')}: ${which}${entry ? ` (${entry})` : ''}`)
    }
    if (faults.length > 200) console.log(`  … and ${faults.length - 200} more.`)
  }
  if (files.length === 0 && !json) console.log('The hub is empty: there is nothing to verify.')
  return wrong === 0 ? 0 : 1
}
