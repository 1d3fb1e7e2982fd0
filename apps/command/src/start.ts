import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isRefusedStart, startHub, type RunningHub } from '@libertad/hub'
import { builtRoom } from './build-room.ts'
import { environment } from './environment.ts'
import type { LivePlay } from './live-play.ts'
import { planFrom } from './plan-file.ts'
import type { WatchLink } from './watch-links.ts'
import { tell } from './words.ts'

/** `libertad start`: serves until it is stopped. Answers with an exit code. */
export async function start(empty: boolean, file: string | undefined, seed: string): Promise<number> {
  const mode = empty ? 'real' : 'demonstration'
  const settings = environment(mode)
  if ('wrong' in settings) {
    console.error(settings.wrong)
    return 2
  }
  if (!empty && !planFrom(file)) return 2
  const note = (line: string) => console.log(line)
  const roomFolder = await builtRoom(settings.dataFolder, note)
  if (roomFolder === undefined) return 1
  const hub = await startHub({ ...settings, mode, note, roomFolder })
  if (isRefusedStart(hub)) {
    tell(hub)
    return 1
  }
  note(`Libertad is ready: ${hub.origin}`)
  if (empty) {
    note('The hub is empty. Open that page on this machine: it makes the first coordinator on your browser.')
    note(`From another machine (over https) it asks for this code, once: ${hub.foundingCode}`)
    return untilStopped(hub, undefined)
  }
  note('Everybody in this demonstration is made up. The years of preparation are being played …')
  const player = playLive({
    origin: `http://127.0.0.1:${hub.port}`,
    shown: hub.origin,
    dataFolder: settings.dataFolder,
    plan: file,
    seed,
  })
  return untilStopped(hub, player)
}

function playLive(play: LivePlay): ChildProcess {
  const child = fork(fileURLToPath(new URL('live-play.ts', import.meta.url)), [JSON.stringify(play)])
  child.on('message', (message: { links?: WatchLink[] }) => {
    if (message.links)
      console.log(
        `\nOpen one of these to take a seat. Each link works once, in one browser.\n${lines(message.links)}\n`,
      )
  })
  child.on('exit', (code) => {
    if (code) console.error('The play stopped before its end. What was played is kept; start again to go on.')
    else console.log('The play is over. The hub goes on; stop it with Ctrl-C.')
  })
  return child
}

const lines = (links: WatchLink[]) =>
  links
    .map(
      ({ role, workName, where, link }) =>
        `  ${role.replaceAll('_', ' ')} (${workName}, ${where})\n    ${link}`,
    )
    .join('\n')

/** Resolves when somebody stops the hub; what runs is closed in order, and a second signal does not wait for it. */
function untilStopped(hub: RunningHub, player: ChildProcess | undefined): Promise<number> {
  return new Promise((resolve) => {
    let stopping = false
    const stop = async () => {
      if (stopping) process.exit(1)
      stopping = true
      if (player?.connected) player.disconnect()
      await hub.stop()
      resolve(0)
    }
    process.on('SIGINT', () => void stop())
    process.on('SIGTERM', () => void stop())
    process.on('SIGHUP', () => void stop())
  })
}
