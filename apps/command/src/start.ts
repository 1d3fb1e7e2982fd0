import { isRefusedStart, startHub, type RunningHub } from '@libertad/hub'
import { builtPages } from './build-pages.ts'
import { environment } from './environment.ts'
import { keptPlay } from './kept-play.ts'
import { ownKeeper } from './own-keeper.ts'
import { planFrom } from './plan-file.ts'
import { playLive, type LivePlayer } from './play-live.ts'
import { publicFiles } from './public-pages.ts'
import { tell } from './words.ts'

/** `libertad start`: serves until it is stopped. Answers with an exit code. */
export async function start(empty: boolean, file: string | undefined, seed: string): Promise<number> {
  const mode = empty ? 'real' : 'demonstration'
  const settings = environment(mode)
  if ('wrong' in settings) {
    console.error(settings.wrong)
    return 2
  }
  const plan = empty ? undefined : planFrom(file)
  if (!empty && !plan) return 2
  const note = (line: string) => console.log(line)
  const roomFolder = await builtPages(settings.dataFolder, note)
  if (roomFolder === undefined) return 1
  const { dataFolder } = settings
  let keeper: ReturnType<typeof ownKeeper> | undefined
  const hub = await startHub({
    ...{ ...settings, mode, note, roomFolder },
    publicFiles: publicFiles({ demonstration: !empty, dataFolder, note }),
    keeper(database) {
      keeper = ownKeeper(dataFolder, database, { plays: !empty, note })
      return keeper.address
    },
  })
  if (isRefusedStart(hub)) {
    tell(hub)
    return 1
  }
  const kept = keptPlay(settings.dataFolder)
  if (plan && !kept.isOf(plan, seed)) {
    await hub.stop()
    tell({
      happened: 'This data folder holds a demonstration of another plan or another seed.',
      kept: 'Nothing was changed.',
      todo: 'Start it with those, choose another folder with LIBERTAD_DATA, or delete it: npx libertad delete-demonstration',
    })
    return 1
  }
  note(`Libertad is ready: ${hub.origin}`)
  note(`What the public may read, without signing in: ${hub.origin}/public/`)
  if (empty) {
    if (!(await hub.isEmpty())) return untilStopped(hub, keeper, undefined)
    note('The hub is empty. Open that page on this machine: it makes the first coordinator on your browser.')
    note(`From another machine (over https) it asks for this code, once: ${hub.foundingCode}`)
    return untilStopped(hub, keeper, undefined)
  }
  note('Everybody in this demonstration is made up.')
  if (!kept.hasSecret() && !(await hub.isEmpty())) {
    note(
      'It was restored from a backup, and the keys of those who play are in none: it stands as it was then.',
    )
    return untilStopped(hub, keeper, undefined)
  }
  note('The years of preparation are being played …')
  const player = playLive({
    ...{ origin: `http://127.0.0.1:${hub.port}`, shown: hub.origin, dataFolder, plan: file, seed },
  })
  return untilStopped(hub, keeper, player)
}

/** Resolves when somebody stops the hub; what runs is closed in order, and a second signal does not wait for it. */
function untilStopped(
  hub: RunningHub,
  keeper: ReturnType<typeof ownKeeper> | undefined,
  player: LivePlayer | undefined,
): Promise<number> {
  return new Promise((resolve) => {
    let stopping = false
    const stop = async (code: number) => {
      if (stopping) process.exit(1)
      stopping = true
      await player?.stop()
      await keeper?.stop()
      await hub.stop()
      resolve(code)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))
    void hub.databaseLost.then(() => {
      if (stopping) return undefined
      tell({
        happened: 'The PostgreSQL server of this hub ended, though nobody stopped it.',
        kept: 'What the hub had confirmed is on disk. Devices keep what they write until the hub is there again.',
        todo: 'Start again: the database repairs itself. If this comes back, look whether memory or disk is full.',
      })
      return stop(1)
    })
  })
}
