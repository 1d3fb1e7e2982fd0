import type { System } from './system.ts'

/** How counts could differ from what they are, with everything published still as it is: by variable. */
export type Move = ReadonlyMap<number, number>

/** Whether a move is one, in whole numbers: every sum still adds up and no count leaves its bounds. */
export function isMove(system: System, base: readonly number[], move: Move): boolean {
  for (const [index, delta] of move) {
    const { least, most } = system.variables[index]!
    const count = base[index]! + delta
    if (!Number.isSafeInteger(count) || count < least || count > most) return false
  }
  const touched = new Set([...move.keys()].flatMap((index) => system.touching[index]!))
  return [...touched].every((one) => {
    const { whole, parts } = system.relations[one]!
    let sum = 0
    for (const part of parts) sum += move.get(part) ?? 0
    return sum === (move.get(whole) ?? 0)
  })
}

/** Tables of whole numbers that fit something: one, and those that moves make of it. */
export interface Fitting {
  table: readonly number[]
  moves: Iterable<Move>
}

/** The least and the most of each count that moves show to be possible. */
export function reach(base: readonly number[], moves: Iterable<Move>): { least: number[]; most: number[] } {
  const [least, most] = [[...base], [...base]]
  for (const move of moves) widen(base, { least, most }, move)
  return { least, most }
}

export function widen(
  base: readonly number[],
  { least, most }: { least: number[] | Float64Array; most: number[] | Float64Array },
  move: Move,
): void {
  for (const [index, delta] of move) {
    least[index] = Math.min(least[index]!, base[index]! + delta)
    most[index] = Math.max(most[index]!, base[index]! + delta)
  }
}
