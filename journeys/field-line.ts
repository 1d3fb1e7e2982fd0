import { createServer, connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { random } from '@libertad/scenario'

/** What a bad line does to bytes on it. */
export const lineFaults = ['drop', 'delay', 'duplicate', 'truncate', 'reset'] as const
export type LineFault = (typeof lineFaults)[number]

/** A line between phones and a hub, which can be good, bad, cut, or open and dead. */
export interface Line {
  port: number
  origin: string
  /** Where it leads. */
  hubPort: number
  /** How often each fault was done to it. */
  counts: Record<LineFault, number>
  turn(to: 'good' | 'bad' | 'cut' | 'dead'): void
  close(): Promise<void>
}

/** Chance that bytes that pass meet a fault, on a bad line. */
const chance = 0.4

/** A TCP proxy to a port of this machine. Which bytes meet which fault follows from the seed and their order. */
export async function lineTo(hubPort: number, seed: string): Promise<Line> {
  const roll = random(seed)
  const counts = { drop: 0, delay: 0, duplicate: 0, truncate: 0, reset: 0 }
  const open = new Set<Socket>()
  let state: Parameters<Line['turn']>[0] = 'good'
  let deck: LineFault[] = []

  /** Each fault comes before any comes again. */
  function nextFault(isRequest: boolean): LineFault | undefined {
    if (state !== 'bad' || !roll.chance(chance)) return undefined
    if (deck.length === 0) deck = roll.shuffle(lineFaults)
    const at = deck.findIndex((fault) => isRequest || fault !== 'duplicate')
    const [fault] = at < 0 ? [] : deck.splice(at, 1)
    if (fault) counts[fault]++
    return fault
  }

  const known = (socket: Socket): Socket => {
    open.add(socket)
    // A line that breaks says so by its end; the error has no more to tell.
    return socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket))
  }

  /** The hub gets the same bytes once more; nobody hears what it says to them. */
  function again(bytes: Buffer): void {
    const twice = known(connect(hubPort, '127.0.0.1'))
    twice.on('data', () => undefined).end(bytes)
  }

  function join(from: Socket, to: Socket, isRequest: boolean): void {
    let queue = Promise.resolve()
    let isLost = false
    const sent: Buffer[] = []
    const pass = async (bytes: Buffer) => {
      if (isLost || state === 'dead' || from.destroyed) return
      if (isRequest) sent.push(bytes)
      const fault = nextFault(isRequest)
      switch (fault) {
        case 'drop':
          isLost = true
          await wait(roll.int(200, 1_000))
          from.destroy()
          to.destroy()
          return
        case 'truncate':
          isLost = true
          to.end(bytes.subarray(0, Math.floor(bytes.length / 2)))
          from.destroySoon()
          return
        case 'reset':
          isLost = true
          from.resetAndDestroy()
          to.resetAndDestroy()
          return
        case 'delay':
          await wait(roll.int(50, 500))
          break
        case 'duplicate':
          again(Buffer.concat(sent))
          break
        case undefined:
          break
      }
      if (!to.destroyed) to.write(bytes)
    }
    from.on('data', (bytes: Buffer) => {
      queue = queue.then(() => pass(bytes))
    })
    from.on('close', () => void queue.then(() => to.end()))
  }

  const server = createServer((phone) => {
    known(phone)
    if (state === 'cut') return void phone.resetAndDestroy()
    const hub = known(connect(hubPort, '127.0.0.1'))
    join(phone, hub, true)
    join(hub, phone, false)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as { port: number }
  return {
    ...{ port, hubPort, origin: `http://localhost:${port}`, counts },
    turn(to) {
      state = to
      if (to === 'cut') for (const socket of open) socket.destroy()
    },
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
