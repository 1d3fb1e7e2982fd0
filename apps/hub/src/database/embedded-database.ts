import { rmSync } from 'node:fs'
import pg from 'pg'
import { openDatabase } from './database.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import { makeRoles, roleNames, type RoleNames } from './logins.ts'
import { migrate } from './migrate.ts'
import { isRefusedStart, type RefusedStart } from './refused-start.ts'
import type { DatabaseSettings, StartedDatabase } from './start-database.ts'

/** A database in the data folder, on a server that is started for it and ends with it. */
export async function embedded(settings: DatabaseSettings): Promise<StartedDatabase | RefusedStart> {
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
    linker: login(names.linker),
    backup: login(names.backup),
  })
  const stop = async () => {
    await database.end()
    await server.stop()
  }
  return {
    ...{ database, lost: server.lost, stop },
    removeAll: async () => {
      await stop()
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
    const first = new pg.Client(cluster)
    await first.connect()
    await first.query('create database libertad').finally(() => first.end())
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
