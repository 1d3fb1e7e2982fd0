import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hub, type Hub } from '../apps/hub/src/hub.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { aPlace, people, type People, type Place } from './people.ts'

export { must, opening, type Member, type Place } from './people.ts'

export interface TestHub extends People {
  hub: Hub
  origin: string
  operation: Place
  /** Folder of its key, on whose disk it keeps room. */
  folder: string
  /** What it told whoever runs it, line by line. */
  notes: string[]
  close(): Promise<void>
}

/** A hub on a test database that listens on a free port, and people with real keys who reach it over HTTP. */
export async function aHub(
  db: Pick<TestDatabase, 'database'>,
  mode: 'real' | 'demonstration' = 'real',
  reserve = 0,
  operation = aPlace(),
): Promise<TestHub> {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-hub-'))
  const notes: string[] = []
  const settings = {
    ...{ version: 'test', mode, dataFolder: folder, reserve, roomFolder: join(folder, 'room') },
    note: (what: string, route: string) => void notes.push(`${what} at ${route}`),
  }
  const running = await hub(db.database, hubKey(join(folder, 'key.pem')), settings)
  await running.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = running.app.server.address() as { port: number }
  const origin = `http://127.0.0.1:${port}`
  return {
    ...{ hub: running, origin, operation, folder, notes },
    ...people(origin, operation, mode),
    async close() {
      await running.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
