import type { Clock } from '../clock.ts'
import { widen, type Fitting } from '../system/move.ts'
import type { Polytope } from './polytope.ts'
import type { View } from './view.ts'

/** What an attacker can tell of one count. */
export interface Interval {
  /** `-Infinity` where nothing bounds a change. */
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
 * For each count that is not known the least and the most that fits everything known, in whole numbers. `fitting`: some
 * tables known to fit, which save questions. `narrow`: what must be found out for certain; where the linear program
 * leaves fractions, whole numbers are asked for only there. `wideIsEnough`: that it is not narrow is all that
 * need be known. `undefined` for what could not be found out in time.
 */
export function findIntervals(
  polytope: Polytope,
  view: View,
  narrow: (least: number, most: number) => boolean,
  fitting: readonly Fitting[],
  clock: Clock,
  wideIsEnough: (index: number) => boolean = () => false,
): Map<number, Interval | undefined> {
  const { free, limitless } = polytope
  const seen = startSeen(free, view.least.length, fitting)
  const { least, most } = seen
  const isWide = (index: number) => least[index]! <= most[index]! && !narrow(least[index]!, most[index]!)
  const end = (index: number, end: 'least' | 'most') =>
    wideIsEnough(index) && isWide(index) ? NaN : relaxed(polytope, view, index, end, seen, clock)
  const bounds = new Map(
    free.map((index) => [index, { least: end(index, 'least'), most: end(index, 'most') }]),
  )
  for (const index of free)
    for (const end of ['least', 'most'] as const) {
      const sure = seen[end][index] === bounds.get(index)![end]
      if (sure || isWide(index)) continue
      const best = polytope.extreme(index, end, clock, true)
      if (typeof best === 'string' || !best.table) continue
      see(free, seen, best.table)
      bounds.get(index)![end] = best.table[index]!
    }
  return new Map(
    free.map((index) => {
      const [low, high, bound] = [least[index]!, most[index]!, bounds.get(index)!]
      if (low > high) return [index, undefined]
      const exact = low === bound.least && high === bound.most
      const bottom = low <= -limitless ? -Infinity : low
      return [index, { least: bottom, most: high >= limitless ? Infinity : high, exact }]
    }),
  )
}

/** Of each count the least and the most that some table has which fits; the least above the most where none is known. */
interface Seen {
  least: Float64Array
  most: Float64Array
}

function startSeen(free: readonly number[], size: number, fitting: readonly Fitting[]): Seen {
  const seen = {
    least: new Float64Array(size).fill(Infinity),
    most: new Float64Array(size).fill(-Infinity),
  }
  for (const { table, moves } of fitting) {
    see(free, seen, table)
    for (const move of moves) widen(table, seen, move)
  }
  return seen
}

function see(free: readonly number[], { least, most }: Seen, table: readonly number[]): void {
  for (const index of free) {
    least[index] = Math.min(least[index]!, table[index]!)
    most[index] = Math.max(most[index]!, table[index]!)
  }
}

/** How far a count can go at most, as the linear program says; `NaN` where it did not answer in time. */
function relaxed(
  polytope: Polytope,
  view: View,
  index: number,
  end: 'least' | 'most',
  seen: Seen,
  clock: Clock,
): number {
  // No question where a known table already reaches what nothing can pass.
  if (seen[end][index] === view[end][index]) return view[end][index]!
  const found = polytope.extreme(index, end, clock, false)
  if (typeof found === 'string') return NaN
  if (found.table) see(polytope.free, seen, found.table)
  return end === 'least' ? Math.ceil(found.value - 1e-4) : Math.floor(found.value + 1e-4)
}
