import type { Clock } from '../clock.ts'
import type { Polytope } from './polytope.ts'
import type { View } from './view.ts'

/** What an attacker can tell of one count. */
export interface Interval {
  least: number
  /** `Infinity` where nothing bounds it. */
  most: number
  /**
   * Just these ends, and a table of whole numbers is known for each. Otherwise time ran out, and the interval is one
   * that is sure to be possible: the attacker can tell no more than this.
   */
  exact: boolean
}

/**
 * For each count that is not known the least and the most that fits everything known, in whole numbers. `tables`: some
 * known to fit, which save questions. `narrow`: what must be found out for certain; where the linear program leaves
 * fractions, whole numbers are asked for only there. `undefined` for what could not be found out in time.
 */
export function findIntervals(
  polytope: Polytope,
  view: View,
  narrow: (least: number, most: number) => boolean,
  tables: Iterable<readonly number[]>,
  clock: Clock,
): Map<number, Interval | undefined> {
  const { free, limitless } = polytope
  const seen = new Map<number, Ends>()
  const see = (table: readonly number[]) => {
    for (const index of free) {
      const known = seen.get(index)
      const count = table[index]!
      seen.set(index, {
        least: Math.min(known?.least ?? count, count),
        most: Math.max(known?.most ?? count, count),
      })
    }
  }
  for (const table of tables) see(table)
  const bounds = new Map(
    free.map((index) => [
      index,
      {
        least: relaxed(polytope, view, index, 'least', see, seen, clock),
        most: relaxed(polytope, view, index, 'most', see, seen, clock),
      },
    ]),
  )
  for (const index of free)
    for (const end of ['least', 'most'] as const) {
      const known = seen.get(index)
      const sure = known && (known[end] === bounds.get(index)![end] || !narrow(known.least, known.most))
      if (sure) continue
      const best = polytope.extreme(index, end, clock, true)
      if (typeof best === 'string' || !best.table) continue
      see(best.table)
      bounds.get(index)![end] = best.table[index]!
    }
  return new Map(
    free.map((index) => {
      const [known, bound] = [seen.get(index), bounds.get(index)!]
      if (!known) return [index, undefined]
      const exact = known.least === bound.least && known.most === bound.most
      return [index, { least: known.least, most: known.most >= limitless ? Infinity : known.most, exact }]
    }),
  )
}

interface Ends {
  least: number
  most: number
}

/** How far a count can go at most, as the linear program says; `NaN` where it did not answer in time. */
function relaxed(
  polytope: Polytope,
  view: View,
  index: number,
  end: 'least' | 'most',
  see: (table: readonly number[]) => void,
  seen: ReadonlyMap<number, Ends>,
  clock: Clock,
): number {
  // No question where a known table already reaches what nothing can pass.
  if (seen.get(index)?.[end] === view[end][index]) return view[end][index]!
  const found = polytope.extreme(index, end, clock, false)
  if (typeof found === 'string') return NaN
  if (found.table) see(found.table)
  return end === 'least' ? Math.ceil(found.value - 1e-4) : Math.floor(found.value + 1e-4)
}
