import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { readJournal } from '@libertad/hub'
import { withData } from './with-data.ts'

/** `libertad backup FILE`: the whole journal as of one moment. Without keys: whoever holds the file can read what the hub can, and sign nothing. */
export function backup(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('Say where the backup goes: libertad backup FILE')
    return Promise.resolve(2)
  }
  return withData(async ({ database }) => {
    const fresh = `${file}.new`
    const handle = openSync(fresh, 'w', 0o600)
    let lines = 0
    await readJournal(database, (line) => {
      lines++
      writeSync(handle, `${JSON.stringify(line)}\n`)
    })
    fsyncSync(handle)
    closeSync(handle)
    renameSync(fresh, file)
    console.log(`The backup is written: ${lines} lines. Check it with libertad verify ${file}`)
    return 0
  })
}
