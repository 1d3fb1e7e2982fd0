import { join } from 'node:path'
import type { RunningHub } from '@libertad/hub'
import {
  isRefusedKeeper,
  startKeeper,
  usualBudget,
  type KnownDevice,
  type RunningKeeper,
} from '@libertad/keeper'

/**
 * The keeper that a hub brings along, so that people are counted once from the first day. It has a folder and a key of
 * its own; but whoever holds this machine holds both, and could then try names. A real operation has its keeper run by
 * somebody else.
 */
export function ownKeeper(
  dataFolder: string,
  database: RunningHub['database'],
  { plays, note }: { plays: boolean; note(line: string): void },
) {
  let running: Promise<RunningKeeper | undefined> | undefined

  async function begin(): Promise<RunningKeeper | undefined> {
    const [held] = await database.asNobody((tx) =>
      tx.query<{ operation: string | null }>('select libertad.operation_held() as operation', []),
    )
    if (!held?.operation) return undefined
    const keeper = await startKeeper({
      ...{ folder: join(dataFolder, 'keeper'), operation: held.operation, port: 0 },
      ...{ devices: (device) => knownDevice(database, device), now: Date.now, note },
      // A played week passes in minutes of one day.
      budget: plays ? playsBudget : usualBudget,
    })
    if (!isRefusedKeeper(keeper)) return keeper
    note(`${keeper.happened} ${keeper.todo} Until then nobody's tokens are made; work goes on.`)
    return undefined
  }

  const started = async () => {
    running ??= begin()
    const keeper = await running
    if (!keeper) running = undefined
    return keeper
  }
  return {
    /** Where it answers on this machine; `undefined` while there is no operation. */
    address: async () => (await started())?.address,
    publicKey: async () => (await started())?.publicKey,
    stop: async () => (await running)?.stop(),
  }
}

const playsBudget = { ...usualBudget, perDevice: 20_000, altogether: 5_000_000 }

async function knownDevice(
  database: RunningHub['database'],
  device: string,
): Promise<KnownDevice | undefined> {
  const [known] = await database.asNobody((tx) =>
    tx.query<{ device_key: string; agency: string; revoked: boolean; recorded: string }>(
      'select * from libertad.device_for_keeper($1::uuid)',
      [device],
    ),
  )
  if (!known) return undefined
  const { device_key: deviceKey, agency, revoked, recorded } = known
  return { deviceKey, agency, revoked, recorded: Number(recorded) }
}
