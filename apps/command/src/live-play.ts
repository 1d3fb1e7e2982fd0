import { setTimeout as wait } from 'node:timers/promises'
import { isRefusal } from '@libertad/domain'
import { PlayFault, type Keeper } from '@libertad/scenario'
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

/** What a device is shown before it trusts its agency's keys. */
export interface AgencyRoot {
  name: string
  digits: string
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
        await offerSeats(settings, shown)
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
  if (!kept.over()) {
    await playing.play()
    kept.end()
  } else await offerSeats(settings, shown)
  process.send?.({ over: true })
}

/**
 * New links at every start, since each works once. Their device may have written at an earlier start, and nothing it
 * writes is part of the play: it asks the hub how far it was, and goes on from there. From then on who holds the roots
 * lets in the devices of those who come.
 */
async function offerSeats(settings: PlaySettings, shown: string): Promise<void> {
  const { world, playing } = playerFor(settings)
  await playing.rejoin()
  const { client } = await playing.playerOf(world.cast.host)
  let now = world.actionBegins
  const readClock = async () => {
    const card = await client.hub()
    if (!isRefusal(card)) now = Date.parse(card.journalNow)
  }
  await readClock()
  process.send?.({ links: await watchLinks(world, playing, shown, now) })
  const keepers = await playing.keepers(() => now)
  const { agency, ngo } = world.cast.seat
  const nameOf = (id: string) => (id === ngo.id ? ngo : agency).name
  const roots = keepers.map(({ agency: id, digits }): AgencyRoot => ({ name: nameOf(id), digits }))
  process.send?.({ roots })
  void letIn(keepers, readClock)
}

/** Looks every second who asks to be let in. A hub that is away for a moment is asked again. */
async function letIn(keepers: Keeper[], readClock: () => Promise<void>): Promise<never> {
  for (;;) {
    await readClock()
    for (const keeper of keepers) await keeper.letIn()
    await wait(1_000)
  }
}

process.on('disconnect', () => process.exit(0))
try {
  await livePlay(JSON.parse(process.argv[2]!) as LivePlay)
} catch (error) {
  if (!(error instanceof PlayFault)) throw error
  console.error(`The player: ${error.message}.`)
  process.exit(1)
}
