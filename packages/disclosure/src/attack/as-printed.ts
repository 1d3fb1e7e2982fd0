import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import { buildSystem } from '../system/build-system.ts'
import type { Given, System } from '../system/system.ts'
import { findSure } from './sure.ts'
import type { Told } from './told.ts'

/**
 * The attack of somebody who has nothing but what is printed, and guesses: that tables which do not contradict each
 * other count the same people, though meanwhile somebody was counted better; and that every rise from one day to the
 * next is newcomers. What he would then be sure of must not be small, and no hidden count.
 */
export function attackAsPrinted(
  solver: Solver,
  printed: readonly Given[],
  rules: Rules,
  clock: Clock,
): Told[] {
  const again = buildSystem(printed, true)
  const all = again.variables.flatMap(({ kind, headline, printed }, index) =>
    kind === 'change' ? (headline ? [] : [index]) : printed.length > 0 ? [index] : [],
  )
  const told = findSure(solver, again, rules, all, clock)
  if (told.length > 0) return told
  const newcomers = buildSystem(printed)
  return findSure(solver, newcomers, rules, changesOf(newcomers), clock)
}

/** Changes but those of all people together: if four came in all, it is no news that few of them are women. */
const changesOf = ({ relations, variables }: System): number[] =>
  relations.flatMap(({ kind, whole, parts }) =>
    kind === 'change' && !variables[whole]!.headline ? [parts[1]!] : [],
  )
