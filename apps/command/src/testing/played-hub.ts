import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plan } from '@libertad/scenario'
import { aDatabase, type TestDatabase } from '../../../hub/src/database/testing/a-database.ts'
import { hub } from '../../../hub/src/hub.ts'
import { hubKey } from '../../../hub/src/keys/hub-key.ts'
import { keptSeals } from '../kept-seals.ts'
import { playerFor } from '../play-once.ts'

export interface PlayedHub extends ReturnType<typeof playerFor> {
  origin: string
  db: TestDatabase
  close(): Promise<void>
}

/** A hub on a test database to which a plan was played to its end, and the player that did it. */
export async function playedHub(plan: Plan, seed: string): Promise<PlayedHub> {
  const db = await aDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'libertad-played-'))
  const running = await hub(db.database, hubKey(join(folder, 'key.pem')), {
    ...{ version: 'test', mode: 'demonstration', dataFolder: folder, reserve: 0, note: () => undefined },
    roomFolder: join(folder, 'room'),
  })
  await running.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = running.app.server.address() as { port: number }
  const origin = `http://127.0.0.1:${port}`
  const played = playerFor({
    ...{ origin, plan, seed, secret: new Uint8Array(32).fill(7), kept: keptSeals(folder) },
    ...{ reach: async () => undefined, progress: () => undefined },
  })
  await played.playing.play()
  return {
    ...{ ...played, origin, db },
    async close() {
      await running.close()
      await db.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
