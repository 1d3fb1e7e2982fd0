import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unwritable } from './database/folder-lock.ts'
import { isRefusedStart, type RefusedStart } from './database/refused-start.ts'
import { startDatabase, type StartedDatabase } from './database/start-database.ts'
import type { MakePublicFiles } from './http/public-pages.ts'
import { hub } from './hub.ts'
import type { KeeperAddress } from './keeper/keeper-road.ts'
import { hubKey } from './keys/hub-key.ts'
import { listen, portTaken } from './listen.ts'

export interface HubStart {
  /** 0 takes any free one. */
  port: number
  dataFolder: string
  databaseUrl: string | undefined
  mode: 'real' | 'demonstration'
  roomFolder: string
  version: string
  /** Bytes that must stay free on the data folder's disk. */
  reserve: number
  note(line: string): void
  /** Brings a token keeper along: it is given the hub's database, and answers where it is reached. */
  keeper?(database: StartedDatabase['database']): KeeperAddress
  /** Makes pages for the public of what is published. */
  publicFiles?: MakePublicFiles
}

export interface RunningHub {
  port: number
  /** Where a browser on this machine finds it. */
  origin: string
  foundingCode: string
  /** Nobody founded an operation yet. */
  isEmpty(): Promise<boolean>
  database: StartedDatabase['database']
  /** Resolves when the hub's own database server ends though nobody stopped it: then nothing can be served. */
  databaseLost: Promise<void>
  stop(): Promise<void>
}

/** Starts the database, then the hub on it. What normally can go wrong is returned in words. */
export async function startHub(start: HubStart): Promise<RunningHub | RefusedStart> {
  // Asked before the database is started, which takes longer and leaves something behind.
  const taken = await portTaken(start.port)
  if (taken) return taken
  const started = await startData(start)
  if (isRefusedStart(started)) return started
  try {
    const key = hubKey(join(start.dataFolder, 'hub-key.pem'))
    const running = await hub(started.database, key, {
      ...{ version: start.version, mode: start.mode, dataFolder: start.dataFolder, reserve: start.reserve },
      roomFolder: start.roomFolder,
      ...(start.keeper && { keeper: start.keeper(started.database) }),
      ...(start.publicFiles && { publicFiles: start.publicFiles }),
      note: (what, route) => start.note(`${new Date().toISOString()} ${what} at ${route}`),
    })
    const port = await listen(running.app, start.port)
    if (typeof port !== 'number') {
      await running.close()
      await started.stop()
      return port
    }
    return {
      ...{
        port,
        origin: `http://localhost:${port}`,
        foundingCode: running.foundingCode,
        database: started.database,
        databaseLost: started.lost,
      },
      isEmpty: async () => (await holds(started)) === 'nothing',
      stop: async () => {
        await running.close().catch(() => undefined)
        await started.stop().catch(() => undefined)
      },
    }
  } catch (error) {
    await started.stop().catch(() => undefined)
    throw error
  }
}

/** Only the data of a hub: for backup, restore and verify. */
export async function startData(
  start: Pick<HubStart, 'dataFolder' | 'databaseUrl' | 'mode' | 'note'> & { onlyReads?: boolean },
): Promise<StartedDatabase | RefusedStart> {
  const mixed = mixedData(start.dataFolder, start.mode)
  if (mixed) return mixed
  const { dataFolder, databaseUrl: url, onlyReads = false, note } = start
  const started = await startDatabase({ dataFolder, url, onlyReads, note })
  if (isRefusedStart(started)) return started
  const held = await holds(started)
  if (held !== 'nothing' && held !== start.mode) {
    await started.stop()
    return mixedWords(held)
  }
  if (onlyReads) return started
  // Written beside and moved: a start that is cut leaves no file that says neither.
  const file = join(start.dataFolder, 'mode')
  writeFileSync(`${file}.new`, start.mode)
  renameSync(`${file}.new`, file)
  return started
}

async function holds({ database }: StartedDatabase): Promise<'nothing' | HubStart['mode']> {
  const [held] = await database.asNobody((tx) =>
    tx.query<{ operations: string; demonstration: boolean }>('select * from libertad.hub_holds()', []),
  )
  if (Number(held!.operations) === 0) return 'nothing'
  return held!.demonstration ? 'demonstration' : 'real'
}

function mixedData(folder: string, mode: HubStart['mode']): RefusedStart | undefined {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    return unwritable(folder)
  }
  const file = join(folder, 'mode')
  const before = existsSync(file) ? readFileSync(file, 'utf8').trim() : mode
  return before === mode ? undefined : mixedWords(before)
}

function mixedWords(before: string): RefusedStart {
  const demonstration = before === 'demonstration'
  return {
    refused: 'mixed_data',
    happened: demonstration
      ? 'This data folder holds a demonstration; a hub never mixes made-up and real data.'
      : 'This data folder is for real data; a demonstration is never played into it.',
    kept: 'Nothing was changed.',
    todo: demonstration
      ? 'Choose another folder with LIBERTAD_DATA, or delete the demonstration whole: npx libertad delete-demonstration'
      : 'Choose another folder with LIBERTAD_DATA, or start it with --empty.',
  }
}
