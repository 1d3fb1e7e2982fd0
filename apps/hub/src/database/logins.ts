import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type pg from 'pg'

/** The five roles of one database. Nobody logs in as the owner; no other owns anything or may become another. */
export interface RoleNames {
  owner: string
  app: string
  counter: string
  linker: string
  backup: string
}

export function roleNames(prefix: string): RoleNames {
  return {
    owner: `${prefix}_owner`,
    app: `${prefix}_app`,
    counter: `${prefix}_counter`,
    linker: `${prefix}_linker`,
    backup: `${prefix}_backup`,
  }
}

/** Roles belong to a whole server, so those of each of its databases have names of their own. */
export function rolesOf(database: string): RoleNames {
  const plain = database.replaceAll(/[^a-z0-9]/g, '_').slice(0, 30)
  const mark = createHash('sha256').update(database).digest('hex').slice(0, 8)
  return roleNames(`libertad_${plain === database ? database : `${plain}_${mark}`}`)
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Makes the roles that are missing. With passwords (a server that is reached over a network) they are set each time. */
export async function makeRoles(admin: pg.Client, names: RoleNames, password?: string): Promise<void> {
  const { rows } = await admin.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [Object.values(names)],
  )
  const there = new Set(rows.map((row) => row.rolname))
  const plain = 'nosuperuser nocreatedb nocreaterole noreplication'
  if (!there.has(names.owner)) await admin.query(`create role ${quoted(names.owner)} nologin ${plain}`)
  for (const login of [names.app, names.counter, names.linker, names.backup]) {
    if (!there.has(login)) await admin.query(`create role ${quoted(login)} login ${plain}`)
    if (password) await admin.query(`alter role ${quoted(login)} password '${password}'`)
    // Every question of theirs has its index. Plans made while the tables were empty would read all of them, at each
    // push, until statistics come: three times the work for the server. Also for roles that an older program made.
    await admin.query(`alter role ${quoted(login)} set enable_seqscan = off`)
    await admin.query(`alter role ${quoted(login)} set enable_bitmapscan = off`)
    if (there.has(login)) continue
    await admin.query(`alter role ${quoted(login)} set statement_timeout = '20s'`)
    await admin.query(`alter role ${quoted(login)} set idle_in_transaction_session_timeout = '30s'`)
    await admin.query(`alter role ${quoted(login)} set jit = off`)
    await admin.query(`alter role ${quoted(login)} set max_parallel_workers_per_gather = 0`)
  }
}

/** The logins' password on a server of one's own, made once and kept where only the hub's user reads it. */
export function keptPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = randomBytes(24).toString('base64url')
  writeFileSync(`${file}.new`, password, { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return password
}

/** Removes the tables, and the roles with all that they were granted. */
export async function removeMade(admin: pg.Client, names: RoleNames): Promise<void> {
  await admin.query('drop schema if exists libertad cascade')
  for (const role of Object.values(names)) {
    // Whoever made a role may let herself in, and only who is in may drop what it owns.
    await admin.query(`grant ${quoted(role)} to current_user`)
    await admin.query(`drop owned by ${quoted(role)} cascade`)
    await admin.query(`drop role ${quoted(role)}`)
  }
}
