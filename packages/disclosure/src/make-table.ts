import { all, type Count, type Table } from './table.ts'

/** What a program counted, as a table: as if it had been read from a file. */
export interface MadeOf {
  name: string
  /** What is counted: tables that count different things are never put together. */
  counted: string
  dimensions: { name: string; categories: readonly string[] }[]
  /** Of each dimension a category; `undefined`: all of them together. */
  cells: { at: readonly (string | undefined)[]; count: Count }[]
}

/** A table from counts and totals that are known to add up. Throws for a category that its dimension does not have. */
export function makeTable({ name, counted, dimensions, cells }: MadeOf): Table {
  const numbers = dimensions.map(({ categories }) => new Map(categories.map((one, number) => [one, number])))
  return {
    ...{ name, counted, understood: [], sheet: { delimiter: ',', records: [], list: undefined } },
    dimensions: dimensions.map((one) => ({ name: one.name, categories: [...one.categories], total: 'all' })),
    cells: cells.map(({ at, count }, cell) => ({
      ...{ count, place: { line: cell + 2, column: dimensions.length + 1 } },
      at: at.map((category, k) => {
        const number = category === undefined ? all : numbers[k]!.get(category)
        if (number === undefined) throw new Error(`no such category in ${name}`)
        return number
      }),
    })),
  }
}
