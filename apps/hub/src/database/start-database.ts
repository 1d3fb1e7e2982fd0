import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase, type Database, type Logins } from './database.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import { keptPassword, makeRoles, quoted, roleNames, type RoleNames } from './logins.ts'
import { migrate } from './migrate.ts'
import { isRefusedStart, type RefusedStart } from './refused-start.ts'

export interface StartedDatabase {
  database: Database
  /** Resolves when a server that is ours ends though nobody here stopped it. */
  lost: Promise<void>
  /** Ends the connections, then the server if it is ours. */
  stop(): Promise<void>
  /** Removes everything this program made in the database. */
  removeAll(): Promise<void>
}

export interface DatabaseSettings {
  dataFolder: string
  /** `DATABASE_URL`: a server of the user's own instead of the embedded one. */
  url: string | undefined
  note(line: string): void
}

/** A database ready to serve: started, its roles made, brought to this program's shape. */
export async function startDatabase(settings: DatabaseSettings): Promise<StartedDatabase | RefusedStart> {
  return settings.url === undefined ? embedded(settings) : byUrl(settings, settings.url)
}

async function embedded(settings: DatabaseSettings): Promise<StartedDatabase | RefusedStart> {
  const server = await startEmbeddedServer(settings)
  if (isRefusedStart(server)) return server
  const names = roleNames('libertad')
  const config = { ...server.admin, database: 'libertad' }
  const refused = await shaped(server.admin, config, names).catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  if (refused) {
    await server.stop()
    return refused
  }
  const login = (user: string) => ({ host: config.host!, database: 'libertad', user })
  const database = openDatabase({
    app: login(names.app),
    counter: login(names.counter),
    backup: login(names.backup),
  })
  return {
    ...{ database, lost: server.lost },
    stop: async () => {
      await database.end()
      await server.stop()
    },
    removeAll: async () => {
      await database.end()
      await server.stop()
      rmSync(server.folder, { recursive: true, force: true })
    },
  }
}

/** Makes the database `libertad` in a fresh cluster, its roles, and its tables. */
async function shaped(
  cluster: pg.ClientConfig,
  config: pg.ClientConfig,
  names: RoleNames,
): Promise<RefusedStart | undefined> {
  let admin = new pg.Client(config)
  try {
    await admin.connect()
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error
    await withClient(cluster, (client) => client.query('create database libertad'))
    admin = new pg.Client(config)
    await admin.connect()
  }
  try {
    await makeRoles(admin, names)
    return await migrate(admin, names)
  } finally {
    await admin.end()
  }
}

async function byUrl(settings: DatabaseSettings, url: string): Promise<StartedDatabase | RefusedStart> {
  mkdirSync(settings.dataFolder, { recursive: true })
  const admin = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await admin.connect()
  } catch {
    return {
      refused: 'database_unreachable',
      happened: 'The PostgreSQL server that DATABASE_URL names did not let us in.',
      kept: 'Nothing was changed.',
      todo: 'Check host, port, user and password in DATABASE_URL. Without DATABASE_URL Libertad brings a server of its own.',
    }
  }
  try {
    const name = admin.database ?? 'libertad'
    const names = roleNames(`libertad_${name.replaceAll(/[^a-z0-9]/gi, '_').toLowerCase()}`.slice(0, 50))
    const unfit = await unfitServer(admin, name)
    if (unfit) return unfit
    const password = keptPassword(join(settings.dataFolder, 'database-password'))
    await makeRoles(admin, names, password)
    const refused = await migrate(admin, names)
    if (refused) return refused
    const database = openDatabase(loginsTo(url, names, password))
    return {
      database,
      // A server of one's own comes back by itself or not, and the next question finds out.
      lost: new Promise(() => undefined),
      stop: () => database.end(),
      removeAll: async () => {
        await database.end()
        await withClient({ connectionString: url }, async (client) => {
          await client.query('drop schema if exists libertad cascade')
          for (const role of Object.values(names)) {
            await client.query(`drop owned by ${quoted(role)} cascade`)
            await client.query(`drop role ${quoted(role)}`)
          }
        })
      },
    }
  } finally {
    await admin.end()
  }
}

function loginsTo(url: string, names: RoleNames, password: string): Logins {
  const login = (user: string) => {
    const to = new URL(url)
    to.username = user
    to.password = password
    return { connectionString: to.toString() }
  }
  return { app: login(names.app), counter: login(names.counter), backup: login(names.backup) }
}

async function unfitServer(admin: pg.Client, database: string): Promise<RefusedStart | undefined> {
  const { rows } = await admin.query<{ version: string; encoding: string; roles: boolean; makes: boolean }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
            (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) as roles,
            has_database_privilege(current_user, current_database(), 'create with grant option')
              or (select rolsuper from pg_roles where rolname = current_user)
              or pg_has_role(current_user, (select datdba from pg_database where datname = current_database()), 'member') as makes`,
  )
  const { version, encoding, roles, makes } = rows[0]!
  const kept = 'Nothing was changed.'
  if (Number(version) < 150_000) {
    const happened = 'The PostgreSQL server is older than version 15, which Libertad needs.'
    return {
      refused: 'database_too_old',
      happened,
      kept,
      todo: 'Use a newer server, or none: Libertad brings one.',
    }
  }
  if (encoding !== 'UTF8') {
    const todo = `Make a database for it: create database libertad encoding 'UTF8' template template0;`
    return {
      refused: 'database_encoding',
      happened: `The database is kept in ${encoding}, not in UTF8.`,
      kept,
      todo,
    }
  }
  if (!roles || !makes) {
    const user = quoted(admin.user ?? 'user')
    return {
      refused: 'database_rights',
      happened: 'The user of DATABASE_URL may not make the roles and tables that keep the rings apart.',
      kept,
      todo: `As an administrator of the server: alter role ${user} createrole; alter database ${quoted(database)} owner to ${user};`,
    }
  }
  return undefined
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
