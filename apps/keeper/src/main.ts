import { join } from 'node:path'
import { isRefusedKeeper, registerFile, startKeeper } from './index.ts'

/*
 * A keeper on its own, apart from any hub: node apps/keeper/src/main.ts [end]
 * KEEPER_DATA folder, KEEPER_OPERATION id, KEEPER_PORT (8070), KEEPER_HOST (this machine alone).
 * It answers the devices in devices.json of its folder. `end` destroys key and counts for good.
 */
const { KEEPER_DATA: folder, KEEPER_OPERATION: operation, KEEPER_PORT: port, KEEPER_HOST: host } = process.env
const say = (line: string) => process.stderr.write(`${line}\n`)

async function run(): Promise<number> {
  if (!folder || !operation) {
    say('Say where the key shall lie (KEEPER_DATA) and for which operation (KEEPER_OPERATION).')
    return 2
  }
  const wish = process.argv[2]
  const listensAt = Number(port ?? 8070)
  if (
    (wish !== undefined && wish !== 'end') ||
    !Number.isInteger(listensAt) ||
    listensAt < 0 ||
    listensAt > 65_535
  ) {
    say('Nothing was started: only `end` may stand behind it, and KEEPER_PORT is a number up to 65535.')
    return 2
  }
  const started = await startKeeper({
    ...{ folder, operation, port: listensAt, now: Date.now, note: say },
    ...(host && { host }),
    devices: registerFile(join(folder, 'devices.json')),
  })
  if (isRefusedKeeper(started)) {
    say(`${started.happened} ${started.kept} ${started.todo}`)
    return 2
  }
  if (wish === 'end') {
    await started.end()
    say('Key and counts are destroyed. No token of this operation can be made any more.')
    return 0
  }
  say(`Keeper of ${operation} at ${started.address}, public key ${started.publicKey}`)
  await new Promise((stopped) => {
    process.once('SIGINT', stopped)
    process.once('SIGTERM', stopped)
  })
  await started.stop()
  return 0
}

process.exitCode = await run()
