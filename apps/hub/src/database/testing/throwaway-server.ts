import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedServer } from '../embedded-server.ts'
import { makeRoles, roleNames } from '../logins.ts'
import { migrate } from '../migrate.ts'
import { isRefusedStart } from '../refused-start.ts'

export const templateName = 'libertad_template'

export interface ThrowawayServer {
  admin: pg.ClientConfig
  stop(): Promise<void>
}

/** A cluster that lasts as long as its parent, with one migrated database to clone from. */
export async function startThrowawayServer(settings: { durable?: boolean } = {}): Promise<ThrowawayServer> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-test-'))
  // The user the server runs as must get through to its own folder inside.
  chmodSync(folder, 0o711)
  const server = await startEmbeddedServer({
    dataFolder: folder,
    throwaway: !settings.durable,
    note: () => undefined,
  })
  if (isRefusedStart(server)) throw new Error(server.happened)
  const cluster = new pg.Client(server.admin)
  await cluster.connect()
  await cluster.query(`create database ${templateName}`)
  await cluster.end()
  const admin = new pg.Client({ ...server.admin, database: templateName })
  await admin.connect()
  const names = roleNames('libertad')
  await makeRoles(admin, names)
  const refused = await migrate(admin, names)
  await admin.end()
  if (refused) throw new Error(refused.happened)
  return {
    admin: server.admin,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
      rmSync(server.folder, { recursive: true, force: true })
    },
  }
}
