import { isRefusal } from '@libertad/domain'
import type { PushReply } from '@libertad/protocol'
import type { Answer, Request } from './hub/hub-process.ts'

/** An entry that a device said it had saved. */
export interface Saved {
  id: string
  kind: string
  subject: string
  /** What the device's clock said, milliseconds. */
  claimedAt: number
  /** By what the device knew, its person may write this. */
  lawful: boolean
}

/** What was promised during a storm, and what went wrong that nothing in the weather excuses. */
export interface Score {
  /** With the place of the device. */
  saved: (Saved & { by: number })[]
  /** Numbers that the hub said it had given. */
  numbered: Map<string, number>
  /** Refusals that devices heard, with the place of the device. */
  heard: { by: number; refused: string }[]
  wrong: string[]
  saves(by: number, saved: Saved): void
  answered(request: Request, answer: Answer): void
  failed(who: string): (error: unknown) => void
}

export function score(): Score {
  const saved: Score['saved'] = []
  const numbered: Score['numbered'] = new Map()
  const heard: Score['heard'] = []
  const wrong: string[] = []
  return {
    ...{ saved, numbered, heard, wrong },
    saves: (by, one) => void saved.push({ ...one, by }),
    answered({ path }, { status, body }) {
      if (status !== 200 || path.endsWith('/pull')) return
      for (const parcel of (JSON.parse(body) as PushReply).parcels) {
        if (isRefusal(parcel)) continue
        for (const answer of parcel.answers) {
          if (isRefusal(answer)) continue
          const before = numbered.get(answer.id)
          if (before !== undefined && before !== answer.number)
            wrong.push(`entry ${answer.id} was given the numbers ${before} and ${answer.number}`)
          numbered.set(answer.id, answer.number)
        }
      }
    },
    failed: (who) => (error) => {
      const first = error instanceof Error ? (error.stack ?? error.message) : String(error)
      wrong.push(`${who} failed: ${first.split('\n').slice(0, 3).join(' ')}`)
    },
  }
}
