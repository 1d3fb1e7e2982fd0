import { isRefusal } from '@libertad/domain'
import { PlayFault } from '@libertad/scenario'
import { keptPlay } from './kept-play.ts'
import { keptSeals } from './kept-seals.ts'
import { livePace } from './live-pace.ts'
import { planFrom } from './plan-file.ts'
import { playerFor, type PlaySettings } from './play-once.ts'
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
  const kept = keptPlay(dataFolder)
  let printed = false
  const settings: PlaySettings = {
    ...{ origin, plan, seed, secret: kept.secret(), kept: keptSeals(dataFolder) },
    async reach(at, tellHub) {
      if (at > world.actionBegins && !printed) {
        printed = true
        await printLinks(settings, shown)
      }
      return pace(at, tellHub)
    },
    progress: (played, all) => process.send?.({ played, all }),
  }
  const { world, playing } = playerFor(settings)
  const pace = livePace(world.actionBegins, async () => {
    const { client } = await playing.coordinator()
    const state = await client.playState(world.cast.operation)
    return isRefusal(state) ? undefined : state
  })
  if (kept.over()) return printLinks(settings, shown)
  await playing.play()
  kept.end()
}

/**
 * New links at every start, since each works once. Their device may have written at an earlier start, and nothing it
 * writes is part of the play: it asks the hub how far it was, and goes on from there.
 */
async function printLinks(settings: PlaySettings, shown: string): Promise<void> {
  const { world, playing } = playerFor(settings)
  await playing.rejoin()
  process.send?.({ links: await watchLinks(world, playing, shown) })
}

process.on('disconnect', () => process.exit(0))
try {
  await livePlay(JSON.parse(process.argv[2]!) as LivePlay)
} catch (error) {
  if (!(error instanceof PlayFault)) throw error
  console.error(`The player: ${error.message}.`)
  process.exit(1)
}
process.disconnect?.()
