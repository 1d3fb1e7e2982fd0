import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusedStart, startHub } from '@libertad/hub'
import { environment } from './environment.ts'
import { ownKeeper } from './own-keeper.ts'
import { chosenPlan, type PlanChoice } from './plan-file.ts'
import { playOnce } from './play-once.ts'
import { tell } from './words.ts'

/** `libertad play`: to the end, against a hub of its own that is gone afterwards. */
export async function play(choice: PlanChoice, json: boolean): Promise<number> {
  const plan = chosenPlan(choice)
  if (!plan) return 2
  const settings = environment('demonstration')
  if ('wrong' in settings) {
    console.error(settings.wrong)
    return 2
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'libertad-play-'))
  // The user that the database runs as must get through to its own folder inside.
  chmodSync(dataFolder, 0o711)
  let keeper: ReturnType<typeof ownKeeper> | undefined
  const hub = await startHub({
    ...{ ...settings, port: 0, dataFolder, mode: 'demonstration', roomFolder: join(dataFolder, 'none') },
    // Its own server always: nothing of a play is left in anybody's database.
    ...{ databaseUrl: undefined, note: (line) => console.error(line) },
    keeper: (database) => {
      keeper = ownKeeper(dataFolder, database, { plays: true, note: () => undefined })
      return keeper.address
    },
  })
  if (isRefusedStart(hub)) {
    tell(hub)
    return 1
  }
  const stop = async () => {
    await keeper?.stop()
    await hub.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  process.once('SIGINT', () => void stop().then(() => process.exit(130)))
  process.once('SIGTERM', () => void stop().then(() => process.exit(143)))
  try {
    const said = progressLine(json)
    const figures = await playOnce({
      ...{
        origin: `http://127.0.0.1:${hub.port}`,
        plan,
        seed: choice.seed,
        secret: new Uint8Array(randomBytes(32)),
        progress: said,
      },
    })
    if (json) console.log(JSON.stringify(figures))
    else {
      console.log(`\n${plan.name}, played with seed ${choice.seed}`)
      console.log('The hub says: ', figures.hub)
      console.log('What is so:   ', figures.world)
    }
    return 0
  } finally {
    await stop()
  }
}

/** Progress for a person who watches: on the terminal only, and never between the lines of JSON. */
function progressLine(json: boolean): (done: number, all: number) => void {
  if (json || !process.stderr.isTTY) return () => undefined
  let last = 0
  return (done, all) => {
    if (Date.now() - last < 200 && done < all) return
    last = Date.now()
    process.stderr.write(`\r${done} of ${all} steps played `)
  }
}
