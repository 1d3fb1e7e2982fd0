import { makeTable, type Table } from '@libertad/disclosure'
import type { PersonForFigures } from '../counting/people-for-figures.ts'
import { categoriesOf, cellName, dimensionsOf, type TableId } from './dimensions.ts'

/** What all tables of people count; never put together with anything else. */
export const counted = 'people'

/** The chosen tables of people, whole and with all their totals. For protecting only: nothing here may be given out. */
export function countTables(
  chosen: readonly TableId[],
  people: readonly PersonForFigures[],
  countries: readonly string[],
): Table[] {
  const present = [...new Set([...countries, ...people.map(({ country }) => country)])].sort()
  return [...new Set(chosen)].map((id) => {
    const dimensions = dimensionsOf[id].map((name) => ({ name, categories: categoriesOf(name, present) }))
    const counts = new Map<string, number>()
    for (const person of people)
      for (const at of withTotals(dimensions.map(({ name }) => person[name])))
        counts.set(cellName(at), (counts.get(cellName(at)) ?? 0) + 1)
    const places = dimensions.reduce<(string | undefined)[][]>(
      (before, { categories }) =>
        before.flatMap((at) => [...categories, undefined].map((one) => [...at, one])),
      [[]],
    )
    return makeTable({
      ...{ name: id, counted, dimensions },
      cells: places.map((at) => ({ at, count: counts.get(cellName(at)) ?? 0 })),
    })
  })
}

/** A cell and every total it belongs to. */
const withTotals = (at: readonly string[]): (string | undefined)[][] =>
  at.reduce<(string | undefined)[][]>(
    (before, one) =>
      before.flatMap((known) => [
        [...known, one],
        [...known, undefined],
      ]),
    [[]],
  )

/** The name of each cell of a table that was made here, in its order. */
export const cellNames = ({ dimensions, cells }: Table): string[] =>
  cells.map(({ at }) => cellName(at.map((category, k) => dimensions[k]!.categories[category])))
