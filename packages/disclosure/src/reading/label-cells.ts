import { all, type Dimension, type Place, type Sheet } from '../table.ts'
import type { Columns } from './find-columns.ts'
import { isTotal, plainLabel } from './totals.ts'

/** A field that holds a count, and where it belongs. */
export interface Labelled {
  at: number[]
  field: string
  place: Place
}

/** The dimensions of a table, and for each field of a count its categories. */
export function labelCells([header, ...rows]: Sheet['records'], columns: Columns) {
  const dimensions = columns.categories.map((column): Dimension => ({
    name: header!.fields[column]!.trim().split('\\')[0]!.trim(),
    categories: [],
  }))
  const across: Dimension = {
    name: header!.fields[columns.categories.at(-1) ?? 0]!.split('\\')[1]?.trim() ?? '',
    categories: [],
  }
  if (columns.kind === 'cross') dimensions.push(across)
  const known = dimensions.map(() => new Map<string, number>())
  const numberOf = (k: number, label: string, total = false) => {
    const dimension = dimensions[k]!
    if (total || isTotal(label, dimension.name)) {
      dimension.total ??= label.trim()
      return all
    }
    const plain = plainLabel(label)
    const found = known[k]!.get(plain)
    if (found !== undefined) return found
    known[k]!.set(plain, dimension.categories.length)
    return dimension.categories.push(label.trim().normalize('NFC')) - 1
  }
  const labelled = rows.flatMap(({ line, fields }): Labelled[] => {
    const own = columns.categories.map((column, k) => numberOf(k, fields[column]!))
    return columns.counts.map((column) => ({
      at:
        columns.kind === 'cross'
          ? [...own, numberOf(own.length, header!.fields[column]!, column === columns.total)]
          : own,
      field: fields[column]!,
      place: { line, column: column + 1 },
    }))
  })
  return { dimensions, labelled }
}
