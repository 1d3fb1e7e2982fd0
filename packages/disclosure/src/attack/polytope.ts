import type { Clock } from '../clock.ts'
import type { Program, Row, Solver } from '../solver.ts'
import type { System } from '../system/system.ts'
import type { View } from './view.ts'

/** All tables that fit what an attacker knows: to be asked for one of them, or for an extreme one. */
export interface Polytope {
  /** Variables that are not known already. */
  free: number[]
  /** A table of whole numbers that fits, complete; `none`: there is none; `late`: not found in time. */
  any(clock: Clock): number[] | 'none' | 'late'
  /**
   * How far a count can go, and the table in which it does where that is one of whole numbers.
   */
  extreme(index: number, end: 'least' | 'most', clock: Clock, whole: boolean): Extreme | 'none' | 'late'
  close(): void
  /** Counts from here on stand for “no upper limit”. */
  limitless: number
}

export interface Extreme {
  value: number
  table: number[] | undefined
}

/** Seconds for one question at most. */
const patience = 5

export function openPolytope(solver: Solver, { relations }: System, view: View): Polytope {
  const free = view.least.flatMap((least, index) => (least < view.most[index]! ? [index] : []))
  const place = new Map(free.map((index, k) => [index, k]))
  const finite = [...view.least, ...view.most.filter(Number.isFinite)]
  // Far above everything known, so that only what nothing bounds gets there.
  const limit = Math.max(1_000_000, 8 * finite.reduce((a, b) => Math.max(a, b), 0))
  const ends = (index: number) =>
    [Math.max(-limit, view.least[index]!), Math.min(limit, view.most[index]!)] as const
  const fits = (table: readonly number[]) =>
    free.every((index) => table[index]! >= ends(index)[0] && table[index]! <= ends(index)[1]) &&
    relations.every(({ whole, parts }) => parts.reduce((sum, part) => sum + table[part]!, 0) === table[whole])
  const program: Program = solver.open(
    free.map((index) => ends(index)[0]),
    free.map((index) => ends(index)[1]),
    free.map(() => 0),
    relations.flatMap((relation) => rowOf(relation, view, place)),
  )
  const complete = (point: Float64Array) => {
    const table = view.least.map((least, index) => {
      const k = place.get(index)
      // Adding zero makes a zero of a negative one.
      return k === undefined ? least : Math.round(point[k]!) + 0
    })
    return fits(table) ? table : undefined
  }
  const solve = (clock: Clock, whole: boolean) =>
    clock.left() === 0 ? 'late' : program.solve(Math.min(patience, clock.left()), whole)
  return {
    ...{ free, limitless: limit / 4, close: () => program.close() },
    any(clock) {
      // Sums of which everything is known bind nothing, and must be right by themselves.
      if (contradicts(relations, view)) return 'none'
      if (free.length === 0) return [...view.least]
      const point = solve(clock, false)
      if (typeof point === 'string') return point
      const table = complete(point)
      if (table) return table
      const whole = solve(clock, true)
      return typeof whole === 'string' ? whole : (complete(whole) ?? 'late')
    },
    extreme(index, end, clock, whole) {
      const k = place.get(index)!
      program.cost(k, end === 'least' ? 1 : -1)
      const point = solve(clock, whole)
      program.cost(k, 0)
      return typeof point === 'string' ? point : { value: point[k]!, table: complete(point) }
    },
  }
}

function rowOf(
  { whole, parts }: System['relations'][number],
  view: View,
  place: ReadonlyMap<number, number>,
): Row[] {
  const row: Row = { indices: [], signs: [], equals: 0 }
  const add = (index: number, sign: number) => {
    const k = place.get(index)
    if (k === undefined) row.equals -= sign * view.least[index]!
    else {
      row.indices.push(k)
      row.signs.push(sign)
    }
  }
  add(whole, -1)
  for (const part of parts) add(part, 1)
  return row.indices.length > 0 ? [row] : []
}

const contradicts = (relations: System['relations'], { least, most }: View) =>
  relations.some(
    ({ whole, parts }) =>
      parts.reduce((sum, part) => sum + least[part]!, 0) > most[whole]! ||
      parts.reduce((sum, part) => sum + most[part]!, 0) < least[whole]!,
  )
