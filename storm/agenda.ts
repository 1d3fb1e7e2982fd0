/** One virtual clock, and what happens when. Nothing in a simulation waits for, or asks, any other. */
export interface Agenda {
  /** Virtual milliseconds since 1970. */
  now(): number
  /** Runs `event` after `wait` virtual milliseconds; what falls together happens in the order it was asked for. */
  after(wait: number, event: () => void): void
  sleep(wait: number): Promise<void>
  /** Lets time pass until `goal` is settled. Throws `Standstill` when nothing is left that could settle it, or nothing does. */
  until<T>(goal: Promise<T>): Promise<T>
}

/** What was waited for does not happen: somebody waits for an answer that never comes, or asks the same for ever. */
export class Standstill extends Error {}

/** Many times as many as any storm has. */
const mostEvents = 100_000

interface Event {
  at: number
  order: number
  run(): void
}

export function agenda(start: number): Agenda {
  const events = heap()
  let now = start
  let order = 0
  const after = (wait: number, run: () => void) => events.push({ at: now + wait, order: order++, run })

  async function until<T>(goal: Promise<T>): Promise<T> {
    let settled = false
    const done = () => void (settled = true)
    goal.then(done, done)
    for (;;) {
      await everythingFollowed()
      if (settled) return goal
      const next = events.pop()
      if (!next) throw new Standstill('nothing is left that could happen')
      if (order > mostEvents) throw new Standstill('it goes on for ever')
      now = next.at
      next.run()
    }
  }
  return { now: () => now, after, sleep: (wait) => new Promise((wake) => after(wait, wake)), until }
}

/** Resolves when every promise that could go on has gone on: a turn of the event loop comes only after them. */
const everythingFollowed = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A waiting that never ends: what a process that was killed would have gone on to do. */
export const never = <T>(): Promise<T> => new Promise<T>(() => undefined)

const earlier = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order)

/** A binary heap, the earliest event on top. */
function heap() {
  const list: Event[] = []
  return {
    push(event: Event): void {
      let at = list.push(event) - 1
      while (at > 0) {
        const above = (at - 1) >> 1
        if (!earlier(event, list[above]!)) break
        list[at] = list[above]!
        at = above
      }
      list[at] = event
    },
    pop(): Event | undefined {
      const top = list[0]
      const last = list.pop()
      if (top === undefined || last === undefined || list.length === 0) return top
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= list.length) break
        if (below + 1 < list.length && earlier(list[below + 1]!, list[below]!)) below++
        if (!earlier(list[below]!, last)) break
        list[at] = list[below]!
        at = below
      }
      list[at] = last
      return top
    },
  }
}
