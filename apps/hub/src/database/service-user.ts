import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { RefusedStart } from './refused-start.ts'

/** PostgreSQL refuses to run as root: as root it runs as `nobody`, else as whoever starts the hub. */
export interface ServiceUser {
  uid?: number
  gid?: number
}

/** Where root keeps what the service user must reach, when the project's own folder is closed to it. */
const reachable = '/var/lib/libertad'

export function serviceUser(): ServiceUser {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith('nobody:'))
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

const can = (user: ServiceUser, command: string, ...args: string[]) =>
  spawnSync(command, args, { ...user, cwd: '/', timeout: 10_000, stdio: 'ignore' }).status === 0

/** Folder of the binaries, copied once to a reachable place when the service user cannot run them where they are. */
export function reachableBinaries(user: ServiceUser, native: string, version: string): string {
  if (can(user, join(native, 'bin', 'postgres'), '--version')) return native
  const copy = join(reachable, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(reachable, { recursive: true, mode: 0o755 })
  chmodSync(reachable, 0o755)
  const fresh = `${copy}.${process.pid}`
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(fresh, copy)
  } catch {
    // Another start made the same copy first.
    rmSync(fresh, { recursive: true, force: true })
  }
  return copy
}

/**
 * Folder in which the database lives: inside the data folder, unless the service user cannot reach it there. The data
 * folder says where it is then, so it may be moved; one that is made anew never finds the database of an old one.
 */
export function reachableDataFolder(user: ServiceUser, dataFolder: string): string | RefusedStart {
  const kept = join(dataFolder, 'database-folder')
  if (existsSync(kept)) {
    const folder = readFileSync(kept, 'utf8').trim()
    return existsSync(folder) ? folder : databaseElsewhere(dataFolder, folder)
  }
  const inside = join(dataFolder, 'postgresql')
  mkdirSync(inside, { recursive: true })
  if (user.uid === undefined || owned(inside, user)) return inside
  if (readdirSync(inside).length > 0) return closed(dataFolder)
  mkdirSync(reachable, { recursive: true, mode: 0o755 })
  chmodSync(reachable, 0o755)
  const outside = mkdtempSync(join(reachable, 'data-'))
  owned(outside, user)
  writeFileSync(`${kept}.new`, outside)
  renameSync(`${kept}.new`, kept)
  rmdirSync(inside)
  return outside
}

function databaseElsewhere(dataFolder: string, folder: string): RefusedStart {
  return {
    refused: 'folder_unreachable',
    happened: `The database of the data folder ${dataFolder} was kept in ${folder}, and is not there.`,
    kept: 'Nothing was made in its place.',
    todo: 'Put it back there; or restore a backup into a new data folder (libertad restore FILE).',
  }
}

function closed(dataFolder: string): RefusedStart {
  return {
    refused: 'folder_unreachable',
    happened: `The data folder ${dataFolder} holds a database, and is now closed to the user that it runs as.`,
    kept: 'Nothing was changed.',
    todo: `Let other users go through the folders above it again: chmod o+x, from / down to ${dataFolder}.`,
  }
}

function owned(folder: string, user: ServiceUser): boolean {
  chownSync(folder, user.uid!, user.gid!)
  chmodSync(folder, 0o700)
  return can(user, '/bin/sh', '-c', 'cd "$0" && test -w .', folder)
}
