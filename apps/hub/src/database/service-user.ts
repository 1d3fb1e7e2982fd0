import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'

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

/** Folder in which the database lives: inside the data folder, unless the service user cannot reach it there. */
export function reachableDataFolder(user: ServiceUser, dataFolder: string): string {
  const inside = join(dataFolder, 'postgresql')
  mkdirSync(inside, { recursive: true })
  if (user.uid === undefined) return inside
  if (owned(inside, user)) return inside
  const outside = join(
    reachable,
    `data-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`,
  )
  mkdirSync(outside, { recursive: true })
  chmodSync(reachable, 0o755)
  owned(outside, user)
  return outside
}

function owned(folder: string, user: ServiceUser): boolean {
  chownSync(folder, user.uid!, user.gid!)
  chmodSync(folder, 0o700)
  return can(user, '/bin/sh', '-c', 'cd "$0" && test -w .', folder)
}
