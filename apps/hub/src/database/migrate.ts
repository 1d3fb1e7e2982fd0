import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { quoted, type RoleNames } from './logins.ts'
import type { RefusedStart } from './refused-start.ts'

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

interface Migration {
  number: number
  name: string
  text: string
  sha256: string
}

/** Numbered SQL files of a folder, in order. */
export function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      return { number: Number(file.slice(0, 4)), name: file.slice(5, -4), text, sha256 }
    })
}

/**
 * Brings a database to this program's shape, each step in a transaction of its own, as the owner. A database that a
 * newer program shaped is refused and not touched. `undefined` when all is well.
 */
export async function migrate(
  admin: pg.Client,
  names: RoleNames,
  folder = migrationsFolder,
): Promise<RefusedStart | undefined> {
  const migrations = migrationsIn(folder)
  await admin.query(`select pg_advisory_lock(hashtext('libertad migrations'))`)
  try {
    const done = await migrationsDone(admin)
    const refused = faultIn(migrations, done)
    if (refused) return refused
    if (done.size === 0) await prepare(admin, names)
    for (const migration of migrations.filter(({ number }) => !done.has(number)))
      await apply(admin, names, migration)
    return undefined
  } finally {
    await admin.query(`select pg_advisory_unlock(hashtext('libertad migrations'))`)
  }
}

/** Whether a database has this program's shape, without touching it; in words, if a newer program or an edited migration shaped it. */
export async function hasShape(admin: pg.Client): Promise<boolean | RefusedStart> {
  const migrations = migrationsIn(migrationsFolder)
  const done = await migrationsDone(admin)
  return faultIn(migrations, done) ?? migrations.every(({ number }) => done.has(number))
}

async function migrationsDone(admin: pg.Client): Promise<Map<number, string>> {
  const { rows: there } = await admin.query(`select to_regclass('libertad.migration') as found`)
  if (!there[0]?.found) return new Map()
  const { rows } = await admin.query<{ number: number; sha256: string }>(
    'select number, sha256 from libertad.migration',
  )
  return new Map(rows.map(({ number, sha256 }) => [number, sha256]))
}

function faultIn(migrations: Migration[], done: Map<number, string>): RefusedStart | undefined {
  const newest = Math.max(0, ...migrations.map(({ number }) => number))
  if (Math.max(0, ...done.keys()) > newest) {
    return {
      refused: 'newer_program',
      happened: 'These data were written by a newer version of Libertad than this one.',
      kept: 'Nothing was read or changed.',
      todo: 'Start the newer version again, or choose another data folder with LIBERTAD_DATA.',
    }
  }
  const edited = migrations.find(({ number, sha256 }) => done.has(number) && done.get(number) !== sha256)
  if (!edited) return undefined
  return {
    refused: 'edited_migration',
    happened: `Migration ${edited.number} of this program is not the one that shaped these data.`,
    kept: 'Nothing was changed.',
    todo: 'Put back the migration as it was released; a change to the tables is a new migration.',
  }
}

async function prepare(admin: pg.Client, names: RoleNames): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('select current_database() as name')
  await admin.query(`grant ${quoted(names.owner)} to current_user`)
  await admin.query(`grant create on database ${quoted(rows[0]!.name)} to ${quoted(names.owner)}`)
  await asOwner(admin, names, async () => {
    await admin.query('create schema if not exists libertad')
    await admin.query(
      'create table libertad.migration (number integer primary key, name text not null, sha256 text not null, at timestamptz not null default now())',
    )
    await admin.query('alter table libertad.migration enable row level security, force row level security')
    await admin.query(
      `create policy owner on libertad.migration to ${quoted(names.owner)} using (true) with check (true)`,
    )
  })
}

async function apply(
  admin: pg.Client,
  names: RoleNames,
  { number, name, text, sha256 }: Migration,
): Promise<void> {
  const sql = text.replace(/(?<!:):(owner|app|counter|linker|backup)\b/g, (_, role: keyof RoleNames) =>
    quoted(names[role]),
  )
  await asOwner(admin, names, async () => {
    await admin.query(sql)
    await admin.query('insert into libertad.migration (number, name, sha256) values ($1, $2, $3)', [
      number,
      name,
      sha256,
    ])
  })
}

async function asOwner(admin: pg.Client, names: RoleNames, work: () => Promise<void>): Promise<void> {
  await admin.query('begin')
  try {
    await admin.query(`set local role ${quoted(names.owner)}`)
    await work()
    await admin.query('commit')
  } catch (error) {
    await admin.query('rollback')
    throw error
  }
}
