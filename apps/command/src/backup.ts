import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { readJournal, type Database } from '@libertad/hub'
import { withData } from './with-data.ts'
import { tell } from './words.ts'

/**
 * `libertad backup FILE`: the whole journal as of one moment, and beside it in `FILE.keys` the envelopes of keys. No
 * key of the hub is in either, and none that opens a seal. Once an erasure is written, its envelopes are in no new
 * file of keys: whoever keeps only the newest can open in no older backup what was erased.
 */
export function backup(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Say where the backup goes: libertad backup FILE')
    return Promise.resolve(2)
  }
  const keysFile = `${file}.keys`
  return withData(async ({ database }) => {
    const fresh = [`${file}.new`, `${keysFile}.new`] as const
    const remove = () => fresh.forEach((name) => rmSync(name, { force: true }))
    try {
      const { lines, keys } = await written(database, ...fresh)
      if (lines === 0) {
        console.error('The hub is empty: there is nothing to back up. No file was written.')
        remove()
        return 1
      }
      renameSync(fresh[1], keysFile)
      renameSync(fresh[0], file)
      console.log(`The backup is written: ${lines} lines. Check it with libertad verify ${file}`)
      if (keys > 0)
        console.log(
          `The ${keys} envelopes of keys are in ${keysFile}. Keep that file apart from the backup and only the newest ` +
            'of its kind: write it over the one before. What is erased then opens in no older backup.',
        )
      return 0
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      if (code === undefined || syscall === undefined) throw error
      remove()
      tell({
        happened: `The backup could not be written to ${file} (${code}).`,
        kept: 'The data of the hub are as they were; an older backup of that name is, too.',
        todo: 'Name a file in a folder that is there, that you may write, and that has room.',
      })
      return 1
    }
  })
}

/** Answers with the number of lines, and of envelopes, once all of them are on disk. */
async function written(
  database: Database,
  file: string,
  keysFile: string,
): Promise<{ lines: number; keys: number }> {
  const [journal, keys] = [lineFile(file), lineFile(keysFile)]
  try {
    await readJournal(database, journal.write, keys.write)
    journal.flush()
    keys.flush()
  } finally {
    journal.close()
    keys.close()
  }
  // The first line of the keys says whose they are.
  return { lines: journal.lines(), keys: Math.max(0, keys.lines() - 1) }
}

function lineFile(name: string) {
  const handle = openSync(name, 'w', 0o600)
  let lines = 0
  return {
    write: (line: object) => {
      lines++
      writeSync(handle, `${JSON.stringify(line)}\n`)
    },
    lines: () => lines,
    flush: () => fsyncSync(handle),
    close: () => closeSync(handle),
  }
}
