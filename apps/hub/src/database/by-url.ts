import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, type Logins } from './database.ts'
import { hubLock } from './database-lock.ts'
import { holdFolder } from './folder-lock.ts'
import { keptPassword, makeRoles, removeMade, rolesOf, type RoleNames } from './logins.ts'
import { hasShape, migrate } from './migrate.ts'
import { isRefusedStart, type RefusedStart } from './refused-start.ts'
import type { DatabaseSettings, StartedDatabase } from './start-database.ts'
import { unfitServer, withoutRights } from './unfit-server.ts'

/** A database on a server of the user's own, which `DATABASE_URL` names. */
export async function byUrl(
  { dataFolder, onlyReads = false }: DatabaseSettings,
  url: string,
): Promise<StartedDatabase | RefusedStart> {
  const unlock = onlyReads ? () => undefined : holdFolder(dataFolder)
  if (typeof unlock !== 'function') return unlock
  try {
    const started = await onServer(dataFolder, url, onlyReads)
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

async function onServer(
  dataFolder: string,
  url: string,
  onlyReads: boolean,
): Promise<StartedDatabase | RefusedStart> {
  const admin = await connected(url)
  if (isRefusedStart(admin)) return admin
  try {
    const unfit = await unfitServer(admin)
    if (unfit) return unfit
    const names = rolesOf(admin.database!)
    const file = join(dataFolder, 'database-password')
    if (onlyReads && existsSync(file) && (await hasShape(admin)) === true) {
      const logins = loginsTo(admin, names, keptPassword(file))
      if (await letsIn(logins.app)) return opened(logins, url, names, async () => undefined)
    }
    const lock = hubLock(admin)
    if (!(await lock.take())) return inUse
    const password = keptPassword(file)
    const logins = loginsTo(admin, names, password)
    await makeRoles(admin, names, password)
    const refused = await migrate(admin, names)
    if (refused) return refused
    const letGo = await lock.handOver(logins.app)
    return letGo ? opened(logins, url, names, letGo) : inUse
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return withoutRights(admin)
    throw error
  } finally {
    await admin.end()
  }
}

function opened(logins: Logins, url: string, names: RoleNames, letGo: () => Promise<void>): StartedDatabase {
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
      const again = new pg.Client({ connectionString: url })
      await again.connect()
      await removeMade(again, names).finally(() => again.end())
    },
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
    linker: { ...to, user: names.linker },
    backup: { ...to, user: names.backup },
  }
}

async function letsIn(login: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...login, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  const connected = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => undefined)
  return connected
}
