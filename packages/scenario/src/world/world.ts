import type { Plan } from '../plan/plan.ts'
import { random } from '../random.ts'
import { actionWeek } from './action-week.ts'
import { careCounted } from './care/care-counted.ts'
import { keysChange } from './care/keys-change.ts'
import { castOf, type Cast } from './cast.ts'
import { preparationSteps, type InvitationKey } from './preparation.ts'
import { releaseSteps } from './release-steps.ts'
import { localTime, type Step } from './step.ts'

/** What is so, and no hub knows. */
export interface Truth {
  sitesVisited: number
  encounters: number
  people: number
  arrests: number
  /** People met of whom the last word is that they are presumed victims; whom a service took; what was taken back. */
  presumed: number
  referralsAccepted: number
  consentsWithdrawn: number
}

export interface World {
  cast: Cast
  /** Everything that happens, in the order of its played moments. */
  steps: Step[]
  truth: Truth
  /** Played moments of the first and the last day's beginning and end, milliseconds UTC. */
  actionBegins: number
  actionEnds: number
}

/** A whole operation from a plan and a seed. The same two give the same world. */
export function worldOf(plan: Plan, seed: string | number, invitationKey: InvitationKey): World {
  const drawn = random(seed)
  const cast = castOf(plan, drawn.fork('cast'))
  const week = actionWeek(plan, cast, drawn.fork('week'))
  const before = preparationSteps(plan, cast, drawn.fork('preparation'), invitationKey)
  const release = releaseSteps(plan, cast, drawn.fork('release'))
  const steps = [...before, ...week.steps, ...keysChange(plan, cast), ...release]
  // A stable sort: what was written first at one moment happens first.
  steps.sort((a, b) => a.at - b.at)
  return {
    ...{ cast, steps, truth: { ...week.truth, ...careCounted(steps) } },
    actionBegins: localTime(plan.firstDay, 0, plan.zone),
    actionEnds: localTime(plan.lastDay, 24, plan.zone),
  }
}
