import type { Clock } from '../clock.ts'
import type { Program, Row, Solver } from '../solver.ts'
import type { System } from '../system/system.ts'

/** Rounded values by variable. */
export interface Rounding {
  values: Map<number, number>
  /** Sums still add up. Otherwise each number was rounded alone, since no way to keep all sums was found. */
  adds: boolean
}

/** Random rounds before the one at hand is taken, should chance never choose one. */
const mostRounds = 200

/**
 * Controlled random rounding (Cox 1987) to multiples of `base`: each count to one of its two neighbours, multiples
 * stay, sums still add up, and the expectation of each number is the count itself. Where three dimensions and more
 * have no such rounding, numbers are rounded one by one, with the same expectation.
 */
export function roundControlled(
  solver: Solver,
  system: System,
  counts: readonly number[],
  rounded: readonly number[],
  base: number,
  random: () => number,
  clock: Clock,
): Rounding {
  const place = new Map(rounded.map((index, k) => [index, k]))
  const share = rounded.map((index) => (counts[index]! % base) / base)
  const program = solver.open(
    share.map(() => 0),
    share.map((part) => (part > 0 ? 1 : 0)),
    share.map(() => 0),
    rowsOf(system, counts, place, base),
  )
  try {
    const ups = walk(program, share, random, clock) ?? share.map((part) => (random() < part ? 1 : 0))
    const values = new Map(
      rounded.map((index, k) => [index, base * (Math.floor(counts[index]! / base) + ups[k]!)]),
    )
    const adds = system.relations.every(({ whole, parts }) => {
      const all = [whole, ...parts].every((index) => values.has(index))
      return !all || parts.reduce((sum, part) => sum + values.get(part)!, 0) === values.get(whole)
    })
    return { values, adds }
  } finally {
    program.close()
  }
}

/**
 * From the shares to a point of zeros and ones, by steps that keep the expectation: towards a random such point or as
 * far as possible away from it, with the odds that balance the two ways.
 */
function walk(
  program: Program,
  from: readonly number[],
  random: () => number,
  clock: Clock,
): number[] | undefined {
  let share = [...from]
  let last: number[] | undefined
  for (let round = 0; round < mostRounds; round++) {
    const point = randomCorner(program, share.length, random, clock)
    if (!point) return last
    last = point
    const room = Math.min(...share.map((part, k) => roomBehind(part, point[k]!)))
    if (room === Infinity || random() < room / (1 + room)) return point
    share = share.map((part, k) => {
      const next = part + room * (part - point[k]!)
      if (part !== point[k] && (next < 1e-9 || next > 1 - 1e-9)) {
        program.bound(k, Math.round(next), Math.round(next))
        return Math.round(next)
      }
      return next
    })
  }
  return last
}

/** How often the step to the corner fits into the way from it, before a share leaves 0 to 1. */
const roomBehind = (part: number, corner: number) => {
  if (part === corner) return Infinity
  return corner === 1 ? part / (1 - part) : (1 - part) / part
}

function randomCorner(
  program: Program,
  size: number,
  random: () => number,
  clock: Clock,
): number[] | undefined {
  for (let k = 0; k < size; k++) program.cost(k, random() - 0.5)
  for (const whole of [false, true]) {
    if (clock.left() === 0) return undefined
    const point = program.solve(Math.min(5, clock.left()), whole)
    if (typeof point === 'string') return undefined
    if (point.every((part) => Math.abs(part - Math.round(part)) < 1e-6)) return [...point].map(Math.round)
  }
  return undefined
}

function rowsOf(
  { relations }: System,
  counts: readonly number[],
  place: ReadonlyMap<number, number>,
  base: number,
): Row[] {
  const floor = (index: number) => Math.floor(counts[index]! / base)
  return relations
    .filter(({ whole, parts }) => [whole, ...parts].every((index) => place.has(index)))
    .map(({ whole, parts }) => ({
      indices: [whole, ...parts].map((index) => place.get(index)!),
      signs: [-1, ...parts.map(() => 1)],
      equals: floor(whole) - parts.reduce((sum, part) => sum + floor(part), 0),
    }))
}
