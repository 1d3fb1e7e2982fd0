import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { readJournal, type Database } from '@libertad/hub'
import { withData } from './with-data.ts'
import { tell } from './words.ts'

/** `libertad backup FILE`: the whole journal as of one moment. Without keys: whoever holds the file can read what the hub can, and sign nothing. */
export function backup(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Say where the backup goes: libertad backup FILE')
    return Promise.resolve(2)
  }
  return withData(async ({ database }) => {
    const fresh = `${file}.new`
    try {
      const lines = await written(database, fresh)
      if (lines === 0) {
        console.error('The hub is empty: there is nothing to back up. No file was written.')
        rmSync(fresh, { force: true })
        return 1
      }
      renameSync(fresh, file)
      console.log(`The backup is written: ${lines} lines. Check it with libertad verify ${file}`)
      return 0
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      if (code === undefined || syscall === undefined) throw error
      rmSync(fresh, { force: true })
      tell({
        happened: `The backup could not be written to ${file} (${code}).`,
        kept: 'The data of the hub are as they were; an older backup of that name is, too.',
        todo: 'Name a file in a folder that is there, that you may write, and that has room.',
      })
      return 1
    }
  })
}

/** Answers with the number of lines once all of them are on disk. */
async function written(database: Database, file: string): Promise<number> {
  const handle = openSync(file, 'w', 0o600)
  let lines = 0
  try {
    await readJournal(database, (line) => {
      lines++
      writeSync(handle, `${JSON.stringify(line)}\n`)
    })
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  return lines
}
