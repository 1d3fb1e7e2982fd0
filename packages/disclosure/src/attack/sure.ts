import type { Clock } from '../clock.ts'
import { isSurelySmall, type Rules } from '../rules.ts'
import type { Solver } from '../solver.ts'
import type { System } from '../system/system.ts'
import { openPolytope, type Polytope } from './polytope.ts'
import { range, type Told } from './told.ts'
import { viewOf } from './view.ts'

/**
 * Of these counts, or changes, what somebody can be sure of who has the tables and nothing else: that one is small, or
 * just what it is. Nobody inside can, in general, tell what he takes to be so; here nothing is used that is not printed.
 */
export function findSure(
  solver: Solver,
  system: System,
  rules: Rules,
  asked: readonly number[],
  clock: Clock,
): Told[] {
  const polytope = openPolytope(solver, system, viewOf(system, new Set()))
  const free = new Set(polytope.free)
  const open = new Map(
    asked.filter((one) => free.has(one)).map((one) => [one, { least: Infinity, most: -Infinity }]),
  )
  const ask = (index: number, end: 'least' | 'most') => askFor(polytope, open, rules, index, end, clock)
  try {
    return [...open.keys()].flatMap((index): Told[] => {
      const [least, most] = [ask(index, 'least'), ask(index, 'most')]
      // Nothing fits what is guessed, or it was shown meanwhile that nobody can be sure.
      if (least === 'open' || most === 'open') return []
      const { words } = system.variables[index]!
      const tell = (kind: Told['kind'], between: [number, number], says: string) => [
        // It is the number of no variable of the caller's.
        { kind, variable: -1, words, between, says: `${words}: ${says}` },
      ]
      if (least === 'late' || most === 'late')
        return tell('unproven', [0, Infinity], 'not found out within the time given.')
      const isSure = isSurelySmall(rules, least, most) || (least === most && least !== 0)
      const kind = system.variables[index]!.kind === 'change' ? 'change' : 'computed'
      return isSure ? tell(kind, [least, most], `${range([least, most])}.`) : []
    })
  } finally {
    polytope.close()
  }
}

type Open = Map<number, { least: number; most: number }>

function askFor(
  polytope: Polytope,
  open: Open,
  rules: Rules,
  index: number,
  end: 'least' | 'most',
  clock: Clock,
): number | 'late' | 'open' {
  let bound: number | undefined
  for (const whole of [false, true]) {
    if (!open.has(index)) return 'open'
    const found = polytope.extreme(index, end, clock, whole)
    if (found === 'none') return 'open'
    if (found === 'late') return bound ?? 'late'
    bound = end === 'least' ? Math.ceil(found.value - 1e-4) : Math.floor(found.value + 1e-4)
    if (!found.table) continue
    see(open, found.table, rules)
    break
  }
  return open.has(index) ? bound! : 'open'
}

/** Each table that fits shows of many counts that nobody can be sure of them. */
function see(open: Open, table: readonly number[], rules: Rules): void {
  for (const [index, seen] of open) {
    seen.least = Math.min(seen.least, table[index]!)
    seen.most = Math.max(seen.most, table[index]!)
    if (seen.least < seen.most && !isSurelySmall(rules, seen.least, seen.most)) open.delete(index)
  }
}
