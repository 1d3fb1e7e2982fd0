import { refuse, type Refusal } from '@libertad/domain'
import { everyone, type Counts } from './counts.ts'
import type { KeeperKey } from './keeper-key.ts'
import type { Asking } from './signed-device.ts'
import { mostAtOnce, type EvaluateReply, type ToldWhat } from './wire.ts'

/** Evaluations in a day (UTC). */
export interface Budget {
  perDevice: number
  /** Of all devices together: what bounds whoever could put devices into the register. */
  altogether: number
  /** People whom a device may ask about before it is known to have written them down: a day without a network. */
  ahead: number
}

/** Some thirty people a device and day; and a country's worth of interviews for all together. */
export const usualBudget: Budget = { perDevice: 400, altogether: 50_000, ahead: 20 }

export interface EvaluatePorts {
  key: KeeperKey
  counts: Counts
  budget: Budget
  note(line: string): void
}

/**
 * Evaluates, after the count is on disk: a keeper that is killed gives nothing away for free. What is no element of the
 * group costs the same.
 */
export function evaluate(
  { key, counts, budget, note }: EvaluatePorts,
  { device, agency, recorded }: Asking,
  blinded: string[],
): EvaluateReply | Refusal {
  const tell = (what: ToldWhat, of: string, to: string) => {
    if (counts.tell(what, of, to)) note(`told: ${what}`)
  }
  if (counts.allToday() + blinded.length > budget.altogether) {
    tell('all_spent', everyone, everyone)
    return refuse('budget_spent', 'altogether')
  }
  const left = budget.perDevice - counts.today(device) - blinded.length
  if (left < 0) {
    tell('budget_spent', device, agency)
    return refuse('budget_spent', 'device')
  }
  counts.add(device, agency, blinded.length)
  if (recorded !== undefined && counts.since(device) > (recorded + budget.ahead) * mostAtOnce)
    tell('more_than_recorded', device, agency)
  try {
    return { ...key.evaluate(blinded), left }
  } catch {
    return refuse('request_malformed', 'blinded')
  }
}
