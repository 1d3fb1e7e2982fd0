import { attack } from './attack/attack.ts'
import { viewOf } from './attack/view.ts'
import { partOf, startClock } from './clock.ts'
import { lostIn } from './lost.ts'
import { fitNoise } from './noise/fit.ts'
import { twoSidedGeometric, within } from './noise/geometric.ts'
import { tablesToMeasure } from './noise/measure.ts'
import { inEpsilon } from './noise/words.ts'
import type { NoiseWish, Protection, Wish } from './protection.ts'
import { roundPlainly } from './rounding/plain-rounding.ts'
import { tooNarrow } from './rules.ts'
import type { Solver } from './solver.ts'
import { buildSystem } from './system/build-system.ts'
import type { Given } from './system/system.ts'

/** One person's other answer makes one count of a table smaller and one larger. */
const changedByOne = 2

/**
 * Differential privacy: every count of the drawn tables is moved by two-sided geometric noise, and then all are made
 * whole, not negative, and to add up to the number of all people, which is told as it is. What is released already
 * needs no look: what noise tells does not grow by what somebody knows. It adds up in the budget instead.
 */
export function addNoise(solver: Solver, given: readonly Given[], wish: Wish, noise: NoiseWish): Protection {
  const clock = startClock(wish.seconds, wish.now)
  const system = buildSystem(given.filter(({ released }) => !released))
  const measured = tablesToMeasure(system)
  const spentInAll = noise.spent + noise.epsilon
  const [part, whole] = [noise.epsilon, 1000 * changedByOne * Math.max(1, measured.length)]
  const told = {
    ...{ spent: noise.epsilon, spentInAll, budget: noise.budget, within: within(part, whole, 0.95) },
    measured: measured.map(({ table }) => system.given[table]!.table.name),
  }
  const result: Protection = {
    ...{ safe: false, why: [], told: [], toldBefore: [], intervals: [], tables: [], adds: true, noise: told },
    understood: [...system.given.flatMap(({ table }) => table.understood), ...system.understood],
    roundingAlone: roundPlainly(system, wish.base),
  }
  if (spentInAll > noise.budget) return { ...result, why: [overspent(noise)] }
  const drawn = new Map<number, number>()
  for (const { table, cells } of measured) {
    const random = noise.randomFor?.(system.given[table]!.table) ?? wish.random
    for (const cell of cells)
      drawn.set(cell, system.variables[cell]!.count! + twoSidedGeometric(part, whole, random))
  }
  const { values, adds } = fitNoise(
    ...([solver, system, drawn] as const),
    ...([Math.max(1, Math.round(whole / part / 2)), partOf(clock, 0.7)] as const),
  )
  const hidden = new Set(system.variables.flatMap(({ headline }, index) => (headline ? [] : [index])))
  const narrow = (least: number, most: number) => tooNarrow(wish.rules, least, most)
  const { intervals, told: found } = attack(
    ...([solver, system, viewOf(system, hidden), wish.rules, narrow] as const),
    ...([[{ table: system.variables.map(({ count }) => count!), moves: [] }], clock] as const),
  )
  return {
    ...{ ...result, adds, told: found, safe: found.length === 0, why: found.map(({ says }) => says) },
    intervals: [...intervals].map(([index, interval]) => ({
      ...{ words: system.variables[index]!.words, interval },
    })),
    tables: system.given.map(({ table }, number) => {
      const printed = system.variableOf[number]!.map((index) => values[index])
      const open = system.variableOf[number]!.map((index) => intervals.get(index))
      return { table, printed, hidden: [], intervals: open, lost: lostIn(table, printed) }
    }),
  }
}

const overspent = ({ epsilon, budget, spent }: NoiseWish) =>
  `The budget is spent: ${inEpsilon(spent)} of ${inEpsilon(budget)}, and these tables would take ${inEpsilon(epsilon)}.`
