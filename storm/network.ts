import type { Random } from '@libertad/scenario'
import type { Agenda } from './agenda.ts'
import type { Faults } from './faults.ts'
import type { Answer } from './hub/hub-process.ts'
import type { SimulatedHub } from './hub/simulated-hub.ts'

/** Where the simulated hub is. */
export const origin = 'http://hub.invalid'

/** How long a device waits for an answer, milliseconds. */
const patience = 30_000
/** A copy on a slow road still counts for the hub until its signature is too old. */
const slowest = 85_000

export interface Network {
  /** What one device calls instead of `fetch`. */
  line(agency: string): typeof fetch
  /** Nothing from this agency gets through, either way, for so many milliseconds. */
  cutOff(agency: string, wait: number): void
  /** Everybody gets through again. */
  mend(): void
}

/** A network that loses, doubles, delays, reorders and cuts. What arrives arrives whole: TCP sees to that. */
export function network(ports: {
  agenda: Agenda
  random: Random
  faults: Faults
  hub: SimulatedHub
}): Network {
  const { agenda, random, faults, hub } = ports
  const cutUntil = new Map<string, number>()

  function isCut(agency: string): boolean {
    if ((cutUntil.get(agency) ?? 0) <= agenda.now()) return false
    faults.count('agency_cut_off')
    return true
  }

  function line(agency: string): typeof fetch {
    let sent = 0
    let newest = 0
    return (to, init) =>
      new Promise((resolve, reject) => {
        const order = ++sent
        const url = new URL(String(to))
        const request = {
          ...{ method: init?.method ?? 'GET', path: url.pathname, query: url.search },
          ...{ headers: init?.headers as Record<string, string>, body: String(init?.body ?? '') },
        }
        const lost = () => agenda.after(patience, () => reject(new Error('no answer')))
        const onItsWay = random.int(10, 400)

        function answered(answer: Answer): void {
          if (isCut(agency) || faults.strikes('answer_lost')) return lost()
          agenda.after(random.int(10, 400), () => resolve(response(answer, agenda.now())))
        }
        function arrives(back: (answer: Answer) => void): void {
          if (order < newest) faults.count('request_overtaken')
          newest = Math.max(newest, order)
          hub.serve(request).then(back, () => agenda.after(onItsWay, () => reject(new Error('broken line'))))
        }
        if (isCut(agency) || faults.strikes('request_lost')) return lost()
        const late = faults.strikes('request_late')
        if (late) {
          lost()
          agenda.after(patience + random.int(1, slowest - patience), () => arrives(() => undefined))
        } else agenda.after(onItsWay, () => arrives(answered))
        if (faults.strikes('request_doubled')) {
          agenda.after(onItsWay + random.int(1, slowest), () => arrives(() => undefined))
        }
      })
  }
  return {
    line,
    cutOff: (agency, wait) => void cutUntil.set(agency, agenda.now() + wait),
    mend: () => cutUntil.clear(),
  }
}

/** As much of a `Response` as the hub's client reads. */
function response({ status, body }: Answer, now: number): Response {
  const date = { get: () => new Date(now).toUTCString() }
  return {
    ok: status < 400,
    status,
    headers: date,
    json: async () => JSON.parse(body),
  } as unknown as Response
}
