import { viewOfRounded } from './attack/view.ts'
import type { Made, Task } from './protect.ts'
import { roundControlled } from './rounding/round-controlled.ts'
import type { System } from './system/system.ts'

/**
 * Controlled random rounding: nothing is hidden, and every number stands for all counts that could have become it. An
 * attacker may then tell no more than that: a count printed as 0 is 0 to `base - 1`, and none is small for certain.
 */
export function roundCounts({ solver, system, base: counts, wish, clock }: Task): Made {
  const { base, rules, random } = wish
  const rounded = system.variables.flatMap(({ shown, assumed, least, most }, index) =>
    (shown || assumed) && least < most ? [index] : [],
  )
  const { values, adds } = roundControlled(solver, system, counts, rounded, base, random, clock)
  const open = new Map([...values].map(([index, value]) => [index, { value, by: base - 1 }]))
  return {
    view: viewOfRounded(system, open),
    narrow: (least, most) => most - least < base - 1 || (least > 0 && most < rules.threshold),
    printed: system.variables.map(({ count }, index) => values.get(index) ?? count),
    because: new Map(),
    fitting: fitting(system, counts, open),
    adds,
  }
}

/**
 * The true table, and for each inner cell those with the cell and all its totals as high and as low as their printed
 * numbers allow: where sums add up they fit, and show without a question that all counts in between are possible.
 */
function* fitting(
  system: System,
  counts: readonly number[],
  open: ReadonlyMap<number, { value: number; by: number }>,
): Iterable<number[]> {
  yield [...counts]
  const printed = counts.map((count, index) => open.get(index)?.value ?? count)
  const totals = new Map<number, number[]>()
  const wholes = new Set<number>()
  for (const { kind, whole, parts } of system.relations) {
    if (kind !== 'total') return
    wholes.add(whole)
    for (const part of parts) totals.set(part, [...(totals.get(part) ?? []), whole])
  }
  if (!adds(system, printed)) return
  for (const index of open.keys()) {
    if (wholes.has(index)) continue
    const raised = new Set([index])
    for (const part of raised) for (const whole of totals.get(part) ?? []) raised.add(whole)
    if ([...raised].some((one) => !open.has(one))) continue
    const { by } = open.get(index)!
    for (const way of printed[index]! > 0 ? [by, -by] : [by])
      yield printed.map((count, one) => (raised.has(one) ? count + way : count))
  }
}

const adds = ({ relations }: System, table: readonly number[]) =>
  relations.every(({ whole, parts }) => parts.reduce((sum, part) => sum + table[part]!, 0) === table[whole])
