import { fork } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { AgencyRoot, LivePlay } from './live-play.ts'
import type { WatchLink } from './watch-links.ts'

export interface LivePlayer {
  /** Ends the player, and answers when it has ended. */
  stop(): Promise<void>
}

/** Plays a live demonstration in a process of its own, and prints for people what it says. */
export function playLive(play: LivePlay): LivePlayer {
  const child = fork(fileURLToPath(new URL('live-play.ts', import.meta.url)), [JSON.stringify(play)])
  let stopping = false
  child.on('message', (message: { links?: WatchLink[]; roots?: AgencyRoot[]; over?: true }) => {
    if (message.links)
      console.log(
        `\nOpen one of these to take a seat. Each link works once, in one browser.\n${lines(message.links)}\n`,
      )
    if (message.roots) console.log(digitsOf(message.roots))
    if (message.over) console.log('The play is over. The hub goes on; stop it with Ctrl-C.')
  })
  const ended = new Promise<void>((resolve) => {
    child.on('exit', (code) => {
      resolve()
      if (stopping || code === 0) return
      console.error('The play stopped before its end. What was played is kept; start again to go on.')
    })
  })
  return {
    async stop() {
      stopping = true
      if (child.connected) child.disconnect()
      await Promise.race([ended, wait(3_000, undefined, { ref: false })])
    },
  }
}

const lines = (links: WatchLink[]) =>
  links
    .map(
      ({ seat, workName, where, shows, link }) => `  ${seat} (${workName}, ${where}): ${shows}\n    ${link}`,
    )
    .join('\n')

/** What whoever lets somebody in would show on her own screen. */
const digitsOf = (roots: AgencyRoot[]) =>
  [
    'To open what is sealed, a new device asks for the digits of its agency. Here they are:',
    ...roots.map(({ name, digits }) => `  ${name}: ${digits}`),
    '',
  ].join('\n')
