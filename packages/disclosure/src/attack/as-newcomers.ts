import type { Clock } from '../clock.ts'
import { isSurelySmall, type Rules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import { buildSystem } from '../system/build-system.ts'
import type { Given } from '../system/system.ts'
import { openPolytope } from './polytope.ts'
import { range, type Told } from './told.ts'
import { viewOf } from './view.ts'

/**
 * The guess of somebody who takes every rise from one day to the next for newcomers, although people are counted
 * better too: of which counts he would then be sure that few came. Only what he is sure of counts: if four came in
 * all, it is no news that few of them are women.
 */
export function attackAsNewcomers(
  solver: Solver,
  printed: readonly Given[],
  rules: Rules,
  clock: Clock,
): Told[] {
  const system = buildSystem(printed)
  const changes = system.relations.flatMap(({ kind, whole, parts }) =>
    kind === 'change' && !system.variables[whole]!.headline ? [parts[1]!] : [],
  )
  if (changes.length === 0) return []
  const view = viewOf(system, new Set())
  const polytope = openPolytope(solver, system, view)
  const open = new Set(changes)
  const ask = (change: number, end: 'least' | 'most') => {
    const found = polytope.extreme(change, end, clock, false)
    if (typeof found === 'string') return found
    // Each table that fits shows of many counts that nobody need have come.
    for (const other of open) if (found.table && found.table[other] === 0) open.delete(other)
    return found.value
  }
  try {
    return changes.flatMap((change): Told[] => {
      if (!open.has(change)) return []
      const low = ask(change, 'least')
      // Nothing fits, so the guess is wrong.
      if (low === 'none') return []
      const { words } = system.variables[change]!
      // They are numbers of no variable of the caller's.
      const tell = (kind: Told['kind'], between: [number, number], says: string) => [
        { kind, variable: -1, words, between, says: `${words}: ${says}` },
      ]
      const high = low === 'late' || low < 1e-4 ? low : ask(change, 'most')
      if (high === 'late') return tell('unproven', [0, Infinity], 'not found out within the time given.')
      if (low === 'late' || high === 'none' || low < 1e-4) return []
      const between: [number, number] = [Math.ceil(low - 1e-4), Math.floor(high + 1e-4)]
      return isSurelySmall(rules, ...between) ? tell('change', between, `${range(between)}.`) : []
    })
  } finally {
    polytope.close()
  }
}
