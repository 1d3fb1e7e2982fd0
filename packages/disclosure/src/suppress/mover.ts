import type { Clock } from '../clock.ts'
import type { Rules } from '../rules.ts'
import type { Program, Row, Solver } from '../solver.ts'
import type { System } from '../system/system.ts'
import { isMove, type Move } from '../system/move.ts'
import { weightOf } from './weight.ts'

/** Finds moves. Hidden counts move for nothing, the others for what hiding them would lose. */
export interface Mover {
  /**
   * The cheapest move that changes a count by so much, or a multiple; `undefined` where none was found, or no time.
   * `whole`: takes long and finds one of whole numbers where fractions would be cheaper.
   */
  push(index: number, amount: number, clock: Clock, whole?: boolean): Move | undefined
  /** From now on this count moves for nothing. */
  hide(index: number): void
  /** From now on it does not move, or may again. */
  hold(index: number, held: boolean): void
  close(): void
}

/** Seconds for one question at most, so that a hard one does not eat the time of the others. */
const patience = { fractions: 5, whole: 1 }

/**
 * After the heuristic of Kelly, Golden and Assad and its linear program (Fischetti and Salazar 2000): a count is
 * protected along the cheapest way to change it while all sums stay.
 */
export function openMover(
  solver: Solver,
  system: System,
  base: readonly number[],
  rules: Rules,
  movable: readonly number[],
  free: ReadonlySet<number>,
): Mover {
  const reach = 4 * Math.max(rules.threshold, rules.protection)
  const place = new Map(movable.map((index, k) => [index, 2 * k]))
  const bounds = movable.flatMap((index) => {
    const { least, most } = system.variables[index]!
    return [Math.min(reach, most - base[index]!), Math.min(reach, base[index]! - least)]
  })
  const costs = movable.flatMap((index) => costsOf(system, base, index, rules, free.has(index)))
  const program = solver.open(
    bounds.map(() => 0),
    bounds,
    costs,
    rowsOf(system, place),
  )
  return {
    push(index, amount, clock, whole = false) {
      const at = place.get(index)
      if (at === undefined) return undefined
      const [forth, back] = amount > 0 ? [at, at + 1] : [at + 1, at]
      if (Math.abs(amount) > bounds[forth]!) return undefined
      program.bound(forth, Math.abs(amount), Math.abs(amount))
      program.bound(back, 0, 0)
      try {
        return ask(program, system, base, movable, clock, whole)
      } finally {
        program.bound(forth, 0, bounds[forth]!)
        program.bound(back, 0, bounds[back]!)
      }
    },
    hide(index) {
      const at = place.get(index)!
      for (const [k, cost] of costsOf(system, base, index, rules, true).entries()) program.cost(at + k, cost)
    },
    hold(index, held) {
      const at = place.get(index)!
      for (const k of [at, at + 1]) program.bound(k, 0, held ? 0 : bounds[k]!)
    },
    close: () => program.close(),
  }
}

function ask(
  program: Program,
  system: System,
  base: readonly number[],
  movable: readonly number[],
  clock: Clock,
  whole: boolean,
): Move | undefined {
  if (clock.left() === 0) return undefined
  const point = program.solve(Math.min(clock.left(), whole ? patience.whole : patience.fractions), whole)
  if (typeof point === 'string') return undefined
  // Three dimensions and more can bring halves and thirds; moving more may make them whole.
  for (const times of [1, 2, 3]) {
    const move = movedBy(point, times, movable)
    if (isMove(system, base, move)) return move
  }
  return undefined
}

function movedBy(point: Float64Array, times: number, movable: readonly number[]): Move {
  const move = new Map<number, number>()
  for (const [k, index] of movable.entries()) {
    const delta = Math.round(times * (point[2 * k]! - point[2 * k + 1]!))
    if (delta !== 0) move.set(index, delta)
  }
  return move
}

function costsOf(
  system: System,
  base: readonly number[],
  index: number,
  rules: Rules,
  free: boolean,
): number[] {
  if (free) return [0.001, 0.001]
  const weight = weightOf(system.variables[index]!, base[index]!)
  const { protection } = rules
  return [weight / protection, weight / Math.max(1, Math.min(protection, base[index]!))]
}

function rowsOf({ relations }: System, place: ReadonlyMap<number, number>): Row[] {
  const rows = relations.map(({ whole, parts }): Row => {
    const row: Row = { indices: [], signs: [], equals: 0 }
    const add = (index: number, sign: number) => {
      const at = place.get(index)
      if (at === undefined) return
      row.indices.push(at, at + 1)
      row.signs.push(sign, -sign)
    }
    add(whole, -1)
    for (const part of parts) add(part, 1)
    return row
  })
  return rows.filter(({ indices }) => indices.length > 0)
}
