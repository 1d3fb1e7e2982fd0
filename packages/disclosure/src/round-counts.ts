import { viewOfRounded } from './attack/view.ts'
import type { Made, Task } from './protect.ts'
import { roundControlled } from './rounding/round-controlled.ts'
import { isMove, type Fitting, type Move } from './system/move.ts'
import type { System } from './system/system.ts'

/**
 * Controlled random rounding: nothing is hidden, and every number stands for all counts that could have become it. An
 * attacker may then tell no more than that: a count printed as 0 is 0 to `base - 1`, and none is small for certain.
 */
export function roundCounts({ solver, system, base: counts, wish, clock }: Task): Made {
  const { base, rules, random, recounted } = wish
  // Who rounds again tells more. Half a step must stay open then.
  const step = recounted ? Math.ceil((base - 1) / 2) : base - 1
  // Also what is public as it is: rounded with the others, it adds up with them.
  const rounded = system.variables.flatMap(({ shown, assumed }, index) => (shown || assumed ? [index] : []))
  const { values, adds } = roundControlled(solver, system, counts, rounded, base, random, clock)
  const open = new Map([...values].map(([index, value]) => [index, { value, by: base - 1 }]))
  return {
    view: viewOfRounded(system, open),
    narrow: (least, most) => most - least < step || (least > 0 && most < rules.threshold),
    printed: system.variables.map(({ count }, index) => values.get(index) ?? count),
    because: new Map(),
    fitting: fittingRounded(system, counts, open, adds),
    adds,
  }
}

/**
 * The true table; and where sums add up the printed one, in which each inner cell with all its totals can be as high
 * and as low as printed numbers allow. That shows without a question that all counts in between are possible.
 */
function fittingRounded(
  system: System,
  counts: readonly number[],
  open: ReadonlyMap<number, { value: number; by: number }>,
  adds: boolean,
): Fitting[] {
  const truth = { table: counts, moves: [] }
  const table = counts.map((count, index) => open.get(index)?.value ?? count)
  const isNew = ({ least, most }: System['variables'][number]) => least === 0 && most === Infinity
  const fits = adds && system.variables.every((variable, index) => open.has(index) && isNew(variable))
  return fits ? [truth, { table, moves: raised(system, table, open) }] : [truth]
}

function* raised(
  system: System,
  table: readonly number[],
  open: ReadonlyMap<number, { by: number }>,
): Iterable<Move> {
  const { relations, touching } = system
  for (const [index, { by }] of open) {
    if (touching[index]!.some((one) => relations[one]!.whole === index)) continue
    const totals = new Set([index])
    for (const part of totals)
      for (const one of touching[part]!) if (relations[one]!.whole !== part) totals.add(relations[one]!.whole)
    for (const way of table[index]! > 0 ? [by, -by] : [by]) {
      const move = new Map([...totals].map((one) => [one, way]))
      // Where several tables share a total, another table's cells would have to move with it.
      if (isMove(system, table, move)) yield move
    }
  }
}
