import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isRefusal } from '@libertad/domain'
import { livePace } from './live-pace.ts'
import { planFrom } from './plan-file.ts'
import { playerFor } from './play-once.ts'
import { watchLinks } from './watch-links.ts'

/** What the parent tells this process at its start, as its one argument. */
export interface LivePlay {
  origin: string
  /** How people reach the hub: for the links. */
  shown: string
  dataFolder: string
  plan: string | undefined
  seed: string
}

/** The player of a live demonstration, a process of its own that reaches the hub only as devices do. */
async function livePlay({ origin, shown, dataFolder, plan: file, seed }: LivePlay): Promise<void> {
  const plan = planFrom(file)
  if (!plan) return process.exit(2)
  const secret = keptSecret(join(dataFolder, 'player-secret'))
  const done = join(dataFolder, 'player-done')
  let printed = false
  const { world, playing } = playerFor({
    ...{ origin, plan, seed, secret },
    async reach(at, tellHub) {
      if (at > world.actionBegins && !printed) {
        printed = true
        await print()
      }
      return pace(at, tellHub)
    },
    progress: (played, all) => process.send?.({ played, all }),
  })
  const pace = livePace(world.actionBegins, async () => {
    const { client } = await playing.coordinator()
    const state = await client.playState(world.cast.operation)
    return isRefusal(state) ? undefined : state
  })
  const print = async () => process.send?.({ links: await watchLinks(world, playing, shown) })
  if (existsSync(done)) {
    await playing.rejoin()
    await print()
    return
  }
  await playing.play()
  writeFileSync(done, '')
}

function keptSecret(file: string): Uint8Array {
  if (existsSync(file)) return new Uint8Array(Buffer.from(readFileSync(file, 'utf8'), 'base64url'))
  const secret = randomBytes(32)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.new`, secret.toString('base64url'), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return new Uint8Array(secret)
}

process.on('disconnect', () => process.exit(0))
await livePlay(JSON.parse(process.argv[2]!) as LivePlay)
process.disconnect?.()
