import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { destroyCounts, keepCounts } from './counts.ts'
import { usualBudget, type Budget } from './evaluate.ts'
import { destroyKey, keeperKey } from './keeper-key.ts'
import { isRefusedKeeper, type RefusedKeeper } from './refused-keeper.ts'
import type { Register } from './register.ts'
import { server } from './server.ts'
import { signedDevices } from './signed-device.ts'
import { mostAtOnce, type KeeperCard } from './wire.ts'

export { usualBudget, type Budget } from './evaluate.ts'
export { isRefusedKeeper, type RefusedKeeper } from './refused-keeper.ts'
export { readRegister, registerFile, type KnownDevice, type Register } from './register.ts'
export type * from './wire.ts'

export interface KeeperStart {
  /** For the key and the counts of one operation, and for nothing else. */
  folder: string
  operation: string
  /** 0 takes any free one. */
  port: number
  /** This machine alone, if nothing is said. */
  host?: string
  devices: Register
  /** Wall clock, milliseconds. */
  now(): number
  budget?: Budget
  /** Told of what is unusual: what and how often, never who. */
  note?(line: string): void
}

export interface RunningKeeper {
  /** Where it is reached on this machine. */
  address: string
  publicKey: string
  stop(): Promise<void>
  /** Ends the operation: stops, and destroys key and counts. No token can be made any more, of anybody. */
  end(): Promise<void>
}

/** Starts a keeper. It asks nobody anything but the register. What normally can go wrong is returned in words. */
export async function startKeeper(start: KeeperStart): Promise<RunningKeeper | RefusedKeeper> {
  const { folder, operation, now, budget = usualBudget, note = () => undefined } = start
  const counted = join(folder, 'counts')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const key = keeperKey(folder, operation)
    if (isRefusedKeeper(key)) return key
    const card: KeeperCard = {
      ...{ program: 'libertad-keeper', suite: 'ristretto255-SHA512', mode: 'VOPRF', operation },
      ...{ publicKey: key.publicKey, mostAtOnce, perDevice: budget.perDevice },
    }
    const asking = signedDevices(start.devices, now)
    const app = server({ card, key, counts: keepCounts(counted, now), budget, now, note, asking })
    const address = await app.listen({ port: start.port, host: start.host ?? '127.0.0.1' })
    return {
      ...{ address, publicKey: key.publicKey, stop: () => app.close() },
      async end() {
        await app.close()
        destroyKey(folder)
        destroyCounts(counted)
      },
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') return portInUse(start.port)
    if (unwritableCodes.has(code ?? '')) return unwritable(folder)
    throw error
  }
}

/** Ends a keeper that is not running: destroys key and counts in its folder, for good. */
export function endKeeper(folder: string): void {
  destroyKey(folder)
  destroyCounts(join(folder, 'counts'))
}

const unwritableCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EISDIR'])

const portInUse = (port: number): RefusedKeeper => ({
  refused: 'port_in_use',
  happened: `Port ${port} is already in use.`,
  kept: 'Nothing was changed.',
  todo: 'Choose another port.',
})
const unwritable = (folder: string): RefusedKeeper => ({
  refused: 'folder_unwritable',
  happened: `In ${folder} nothing can be written or read.`,
  kept: 'Nothing was changed.',
  todo: 'Choose a folder that belongs to the user who starts the keeper, on a disk with room.',
})
