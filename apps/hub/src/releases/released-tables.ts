import { makeTable, roundedFrom, type Count, type Table } from '@libertad/disclosure'
import type { ReleaseFigures, ReleaseTable } from '@libertad/domain'
import { counted } from './count-tables.ts'
import { categoriesOf, cellAt, dimensionsOf } from './dimensions.ts'

/**
 * Tables of an earlier release as anybody has them who kept it: what is hidden is open, what was rounded stands for all
 * that could have become it, and the number of all is known. Noise is not here: what it tells is in its budget.
 */
export function releasedTables({ number, people, protection, tables }: ReleaseFigures): Table[] {
  if (protection.method === 'noise') return []
  const open = (value: number | null): Count => {
    if (value === null) return { least: 0, most: undefined }
    return protection.method === 'round' ? roundedFrom(value, protection.base) : value
  }
  return tables.map((table) => {
    const dimensions = dimensionsOf[table.id].map((name, k) => ({
      ...{ name, categories: categoriesOf(name, categoriesIn(table, k)) },
    }))
    const cells = table.cells.map(({ at, value }) => {
      const places = cellAt(at)
      return { at: places, count: places.every((one) => one === undefined) ? people.best : open(value) }
    })
    return makeTable({ name: `${table.id} of release ${number}`, counted, dimensions, cells })
  })
}

const categoriesIn = ({ cells }: ReleaseTable, dimension: number): string[] => [
  ...new Set(cells.flatMap(({ at }) => cellAt(at)[dimension] ?? [])),
]
