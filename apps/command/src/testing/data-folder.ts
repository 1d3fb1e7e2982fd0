import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lives } from './processes.ts'

export interface DataFolder {
  folder: string
  /** Process id of the PostgreSQL server that keeps its database here, if one does. */
  postmaster(): number | undefined
  remove(): void
}

/** A folder for the data of one test. */
export function dataFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-command-'))
  // The user that the database runs as must get through to its own folder inside.
  chmodSync(folder, 0o711)
  return {
    folder,
    postmaster: () => postmasterOf(join(folder, 'postgresql')),
    remove() {
      // A hub that was killed leaves the folder of its socket behind, for its next start to remove.
      const socket = join(folder, 'socket-folder')
      if (existsSync(socket)) rmSync(readFileSync(socket, 'utf8'), { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The same for a folder that holds a database, wherever it is. */
export function postmasterOf(folder: string): number | undefined {
  const file = join(folder, 'data', 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN
  return Number.isInteger(pid) && lives(pid) ? pid : undefined
}
