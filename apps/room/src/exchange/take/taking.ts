import type { Outcome } from '@libertad/browser'
import type { Refusal } from '@libertad/domain'
import type { Place } from '@libertad/interchange'
import type { CarePort } from '../../model/care-port.ts'
import type { ExchangePort } from '../../model/exchange-port.ts'
import type { RoomPort } from '../../model/room-port.ts'

/** What rows are written through. */
export interface TakingPorts extends Pick<RoomPort, 'write' | 'now'> {
  care: Pick<CarePort, 'seal'>
  exchange: ExchangePort
}

/** How far a taking in has come. */
export interface Progress {
  of: number
  /** Rows that are in now, those that were there before among them. */
  done: number
  /** Rows that were there before, whole. */
  before: number
  refused: { at: Place; refusal: Refusal }[]
  state: 'running' | 'stopped' | 'finished'
  /** Why it stopped by itself. */
  because?: Refusal
}

export const begun = (of: number): Progress => ({ of, done: 0, before: 0, refused: [], state: 'running' })

/** What hinders every row alike: going on would only refuse them all. */
const hindersAll = new Set<Refusal['refused']>([
  ...(['keys_missing', 'disk_full', 'device_revoked', 'device_not_enrolled', 'not_allowed'] as const),
])

/** `before`: nothing was left to be written. */
export type RowOutcome = Outcome<'written' | 'before'>

/** Steps of one row, one after the other; the first that is refused ends it. */
export async function inTurn(
  steps: readonly (false | undefined | (() => Promise<Outcome<unknown>>))[],
): Promise<RowOutcome> {
  let wrote = false
  for (const step of steps) {
    if (!step) continue
    const outcome = await step()
    if (!outcome.ok) return outcome
    wrote = true
  }
  return { ok: true, value: wrote ? 'written' : 'before' }
}

/**
 * Takes rows in, one after the other. A row that is refused is told and the next one goes on, unless what hinders it
 * hinders all. Stopped or broken off, the same file goes on where it was.
 */
export async function takeRows<Row extends { at: Place }>(
  rows: readonly Row[],
  take: (row: Row, index: number) => Promise<RowOutcome>,
  { told, stopped }: { told: (progress: Progress) => void; stopped: () => boolean },
): Promise<Progress> {
  let progress = begun(rows.length)
  for (const [index, row] of rows.entries()) {
    if (stopped()) return tell({ ...progress, state: 'stopped' })
    const outcome = await take(row, index)
    if (outcome.ok) {
      const before = progress.before + (outcome.value === 'before' ? 1 : 0)
      tell({ ...progress, done: progress.done + 1, before })
    } else if (hindersAll.has(outcome.refusal.refused)) {
      return tell({ ...progress, state: 'stopped', because: outcome.refusal })
    } else tell({ ...progress, refused: [...progress.refused, { at: row.at, refusal: outcome.refusal }] })
  }
  return tell({ ...progress, state: 'finished' })

  function tell(next: Progress): Progress {
    progress = next
    told(next)
    return next
  }
}
