import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, type Logins } from './database.ts'
import { hubLock } from './database-lock.ts'
import { holdFolder } from './folder-lock.ts'
import { keptPassword, makeRoles, quoted, rolesOf, type RoleNames } from './logins.ts'
import { migrate } from './migrate.ts'
import { isRefusedStart, type RefusedStart } from './refused-start.ts'
import type { StartedDatabase } from './start-database.ts'
import { unfitServer, withoutRights } from './unfit-server.ts'

/** A database on a server of the user's own, which `DATABASE_URL` names. */
export async function byUrl(dataFolder: string, url: string): Promise<StartedDatabase | RefusedStart> {
  const unlock = holdFolder(dataFolder)
  if (typeof unlock !== 'function') return unlock
  try {
    const started = await onServer(dataFolder, url)
    if (isRefusedStart(started)) {
      unlock()
      return started
    }
    const stop = () => started.stop().finally(unlock)
    return { ...started, stop, removeAll: () => started.removeAll().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

async function onServer(dataFolder: string, url: string): Promise<StartedDatabase | RefusedStart> {
  const admin = await connected(url)
  if (isRefusedStart(admin)) return admin
  try {
    const unfit = await unfitServer(admin)
    if (unfit) return unfit
    const lock = hubLock(admin)
    if (!(await lock.take())) return inUse
    const names = rolesOf(admin.database!)
    const password = keptPassword(join(dataFolder, 'database-password'))
    await makeRoles(admin, names, password)
    const refused = await migrate(admin, names)
    if (refused) return refused
    const logins = loginsTo(admin, names, password)
    const letGo = await lock.handOver(logins.app)
    if (!letGo) return inUse
    const database = openDatabase(logins)
    const stop = async () => {
      await database.end()
      await letGo()
    }
    return {
      ...{ database, stop },
      // A server of one's own comes back by itself or not, and the next question finds out.
      lost: new Promise(() => undefined),
      removeAll: async () => {
        await stop()
        await removeMade(url, names)
      },
    }
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return withoutRights(admin)
    throw error
  } finally {
    await admin.end()
  }
}

const inUse: RefusedStart = {
  refused: 'folder_in_use',
  happened: 'Another Libertad hub is using the database that DATABASE_URL names.',
  kept: 'Nothing was changed; that hub goes on.',
  todo: 'Stop it first, or give this hub a database of its own.',
}

async function connected(url: string): Promise<pg.Client | RefusedStart> {
  try {
    const admin = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    // A connection that breaks fails the question that is asked on it.
    admin.on('error', () => undefined)
    await admin.connect()
    return admin
  } catch {
    return {
      refused: 'database_unreachable',
      happened: 'The PostgreSQL server that DATABASE_URL names did not let us in.',
      kept: 'Nothing was changed.',
      todo: 'Check host, port, user and password in DATABASE_URL. Without DATABASE_URL Libertad brings a server of its own.',
    }
  }
}

/** The same way to the same database as somebody else: whatever form the URL has, its user is not taken over. */
function loginsTo(admin: pg.Client, names: RoleNames, password: string): Logins {
  const { host, port, ssl } = admin
  const to = { host, port, ssl, database: admin.database!, password }
  return {
    app: { ...to, user: names.app },
    counter: { ...to, user: names.counter },
    backup: { ...to, user: names.backup },
  }
}

async function removeMade(url: string, names: RoleNames): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('drop schema if exists libertad cascade')
    for (const role of Object.values(names)) {
      // Whoever made a role may let herself in, and only who is in may drop what it owns.
      await client.query(`grant ${quoted(role)} to current_user`)
      await client.query(`drop owned by ${quoted(role)} cascade`)
      await client.query(`drop role ${quoted(role)}`)
    }
  } finally {
    await client.end()
  }
}
