import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import type { Fitting } from '../system/move.ts'
import type { System } from '../system/system.ts'
import { findIntervals, type Interval } from './intervals.ts'
import { openPolytope } from './polytope.ts'
import { findTold, type Narrow, type Told } from './told.ts'
import type { View } from './view.ts'

/** What somebody who has all the tables can still tell. */
export interface Attack {
  /** Of each count that is not plainly said. */
  intervals: Map<number, Interval | undefined>
  told: Told[]
}

/**
 * Attacks everything in a view at once: each unknown count's least and most over all tables of whole numbers that fit.
 * Subtraction, differencing of tables and reconstruction are special cases of it. `fitting`: some that fit, if known.
 */
export function attack(
  solver: Solver,
  system: System,
  view: View,
  rules: Rules,
  narrow: Narrow,
  fitting: readonly Fitting[],
  clock: Clock,
): Attack {
  const polytope = openPolytope(solver, system, view)
  try {
    const intervals = findIntervals(polytope, view, narrow, fitting, clock, (index) => {
      const { kind, least } = system.variables[index]!
      return kind === 'change' && least < 0
    })
    return { intervals, told: findTold(system, view, intervals, rules, narrow) }
  } finally {
    polytope.close()
  }
}
