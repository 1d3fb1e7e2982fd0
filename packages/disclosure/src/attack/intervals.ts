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
 * For each wanted variable the least and the most that fits everything known, in whole numbers. `tables`: tables known
 * to fit, which save questions. `undefined` for what could not be found out in time.
 */
export function findIntervals(
  polytope: Polytope,
  view: View,
  wanted: readonly number[],
  tables: Iterable<readonly number[]>,
  clock: Clock,
): Map<number, Interval | undefined> {
  const seen = new Map<number, { least: number; most: number }>()
  const see = (table: readonly number[]) => {
    for (const index of polytope.free) {
      const known = seen.get(index) ?? { least: Infinity, most: -Infinity }
      const count = table[index]!
      seen.set(index, { least: Math.min(known.least, count), most: Math.max(known.most, count) })
    }
  }
  for (const table of tables) see(table)
  const free = new Set(polytope.free)
  const found = new Map<number, Interval | undefined>()
  for (const index of wanted) {
    if (!free.has(index)) {
      found.set(index, { least: view.least[index]!, most: view.most[index]!, exact: true })
      continue
    }
    const ends = ([1, -1] as const).map((sense) => {
      const end = sense === 1 ? 'least' : 'most'
      // No question where a known table already reaches what nothing can pass.
      if (seen.get(index)?.[end] === view[end][index]) return true
      return reachEnd(polytope, index, sense, see, () => seen.get(index)?.[end], clock)
    })
    const known = seen.get(index)
    found.set(
      index,
      known && {
        ...{ least: known.least, exact: ends.every(Boolean) },
        most: known.most >= polytope.limitless ? Infinity : known.most,
      },
    )
  }
  return found
}

/** Whether one end was found for certain: the linear program bounds it, and a table of whole numbers gets there. */
function reachEnd(
  polytope: Polytope,
  index: number,
  sense: 1 | -1,
  see: (table: readonly number[]) => void,
  seen: () => number | undefined,
  clock: Clock,
): boolean {
  const relaxed = polytope.extreme(index, sense, clock, false)
  if (typeof relaxed === 'string') return false
  if (relaxed.table) see(relaxed.table)
  // A point with halves can round to a table that fits and is no extreme one.
  if (relaxed.table && Math.abs(relaxed.table[index]! - relaxed.value) < 1e-4) return true
  const bound = sense === 1 ? Math.ceil(relaxed.value - 1e-6) : Math.floor(relaxed.value + 1e-6)
  if (seen() === bound) return true
  const whole = polytope.extreme(index, sense, clock, true)
  if (typeof whole === 'string' || !whole.table) return false
  see(whole.table)
  return true
}
