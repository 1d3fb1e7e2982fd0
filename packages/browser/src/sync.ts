import { isRefusal, refuse, type Refusal } from '@libertad/domain'
import type { Participant } from '@libertad/participant'
import type { HubClient } from '@libertad/protocol'

export type SyncState = 'catching_up' | 'live' | 'offline'

interface Ports {
  participant: Pick<Participant, 'push' | 'pull' | 'identity'>
  client: Pick<HubClient, 'notices'>
  /** Told at each change of the line, and after each time that something may have come. `wait`: milliseconds until the next try. */
  said(state: SyncState, wait?: number): void
  /** The hub refused this device for good. */
  refused(refusal: Refusal): void
}

const firstWait = 1_000
const longestWait = 15_000
/** A line that looks open may be dead: it is asked now and then. */
const askEvery = 30_000
const forGood = new Set(['device_revoked', 'device_not_enrolled', 'request_signature_wrong', 'not_found'])

/** Keeps a browser and the hub at one: sends what waits, fetches what is new, listens, and begins again when the line breaks. */
export function keepInStep({ participant, client, said, refused }: Ports) {
  let wait = firstWait
  let wake = () => {}
  let stopped = false
  let line = new AbortController()

  let last: Promise<Refusal | undefined> = Promise.resolve(undefined)
  /** One exchange at a time: a wish that is sent waits for the one under way. */
  function exchange(): Promise<Refusal | undefined> {
    last = last
      .then(async () => (await participant.push()) ?? (await participant.pull(500)))
      // One that broke is tried again; it does not end all that come after it.
      .catch(() => refuse('hub_failed'))
    return last
  }

  async function listen(): Promise<void> {
    line = new AbortController()
    let dirty = true
    let heard = () => {}
    let open = true
    const ended = client
      .notices(
        participant.identity.operation,
        () => {
          dirty = true
          heard()
        },
        line.signal,
      )
      .then((refusal) => {
        open = false
        heard()
        return refusal
      })
    while (open && !stopped) {
      if (dirty) {
        dirty = false
        const trouble = await exchange()
        if (trouble) {
          line.abort()
          return failed(trouble)
        }
        said('live')
        continue
      }
      const asked = await soon((done) => (heard = done), askEvery)
      if (asked === 'time') dirty = true
    }
    const refusal = await ended
    if (forGood.has(refusal.refused)) failed(refusal)
  }

  function failed(refusal: Refusal): void {
    if (forGood.has(refusal.refused)) {
      stopped = true
      refused(refusal)
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      said('catching_up')
      const trouble = await exchange()
      if (trouble === undefined) {
        wait = firstWait
        said('live')
        await listen()
      } else failed(trouble)
      if (stopped) return
      if (trouble !== undefined) {
        said('offline', wait)
        await soon((done) => (wake = done), wait)
        wait = Math.min(wait * 2, longestWait)
      }
    }
  }

  const running = run()
  return {
    /** Tries now. */
    tryAgain() {
      wait = firstWait
      wake()
    },
    /** The browser says that there is no network. */
    lineLost() {
      line.abort()
      said('offline')
    },
    /** Sends what waits at once; answers how that ended. */
    async send(): Promise<Refusal | undefined> {
      const trouble = await exchange()
      if (!isRefusal(trouble)) said('live')
      return trouble
    },
    async stop() {
      stopped = true
      line.abort()
      wake()
      await running
    },
  }
}

function soon(give: (done: () => void) => void, milliseconds: number): Promise<'called' | 'time'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('time'), milliseconds)
    give(() => {
      clearTimeout(timer)
      resolve('called')
    })
  })
}
