import { all } from '../table.ts'
import type { System } from '../system/system.ts'

/** A table that is drawn from the people themselves, with the variables of its inner cells. */
export interface Measured {
  table: number
  cells: number[]
}

/**
 * The tables that noise is spent on. A table whose inner cells are sums within another one is made from that one, and
 * tells nothing of its own.
 */
export function tablesToMeasure({ given, variableOf, lattices }: System): Measured[] {
  const inner = given.map(({ table }, number) => [
    ...new Set(table.cells.flatMap(({ at }, cell) => (at.includes(all) ? [] : [variableOf[number]![cell]!]))),
  ])
  const isWithin = (one: number, other: number) => {
    const holds = new Set(lattices[other]!.variables)
    return inner[one]!.every((cell) => holds.has(cell))
  }
  return inner.flatMap((cells, number): Measured[] => {
    // Of two that say the same, the first.
    const isMade = inner.some(
      (_, other) =>
        other !== number && isWithin(number, other) && (other < number || !isWithin(other, number)),
    )
    return isMade ? [] : [{ table: number, cells }]
  })
}
