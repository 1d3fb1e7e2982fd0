import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { searched, type Found } from './secrets.ts'

type Needles = Map<string, Buffer>

/** The files of one database and the server's log of writes, as a thief of the disk has them. */
export async function inFiles({ admin }: TestDatabase, needles: Needles): Promise<Found[]> {
  await admin('checkpoint')
  const [at] = await admin<{ folder: string; oid: string }>(
    `select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`,
  )
  const folders = [join(at!.folder, 'base', at!.oid), join(at!.folder, 'pg_wal')]
  return folders.flatMap((folder) => inFolder(folder, needles))
}

/** Every file of a folder, and of those in it. */
export function inFolder(folder: string, needles: Needles): Found[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((file) => {
    const path = join(file.parentPath, file.name)
    return file.isFile() ? searched(path, readFileSync(path), needles) : []
  })
}

/** Every row of every table, as text: what lies compressed in the files is readable here. */
export async function inRows({ admin }: TestDatabase, needles: Needles): Promise<Found[]> {
  const tables = await admin<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'libertad'`,
  )
  const found: Found[] = []
  for (const { name } of tables) {
    const rows = await admin<{ row: string }>(`select to_jsonb(t)::text as row from libertad.${name} t`)
    for (const { row } of rows) found.push(...searched(`table ${name}`, Buffer.from(row), needles))
  }
  return found
}

/** Processes of the server that work for this database or for all of them. */
export async function serverProcesses({ admin }: TestDatabase): Promise<number[]> {
  const rows = await admin<{ pid: number }>(
    'select pid from pg_stat_activity where datname is null or datname = current_database()',
  )
  return rows.map(({ pid }) => pid)
}

const chunk = 8 * 1024 * 1024
const overlap = 256

/**
 * The memory of a running process that it may write to, what it shares with others only when asked; `undefined` where
 * the system does not let us look.
 */
export function inMemory(pid: number, needles: Needles, shared = false): Found[] | undefined {
  let handle: number
  let maps: string
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8')
    handle = openSync(`/proc/${pid}/mem`, 'r')
  } catch {
    return undefined
  }
  const found: Found[] = []
  const buffer = Buffer.alloc(chunk + overlap)
  let read = 0
  for (const line of maps.split('\n')) {
    const [, from, to, kind] = /^([0-9a-f]+)-([0-9a-f]+) rw.([ps])/.exec(line) ?? []
    if (!from || !to || (kind === 's' && !shared)) continue
    const end = Number.parseInt(to, 16)
    for (let at = Number.parseInt(from, 16); at < end; at += chunk) {
      const length = readAt(handle, buffer, Math.min(chunk + overlap, end - at), at)
      read += length
      found.push(...searched(`memory of ${pid}`, buffer.subarray(0, length), needles))
    }
  }
  closeSync(handle)
  return read > 0 ? found : undefined
}

/** Pages that were never used, or are gone by now, hold nothing. */
function readAt(handle: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(handle, buffer, 0, length, at)
  } catch {
    return 0
  }
}
