import { plainLabel } from '../reading/totals.ts'
import { all, isUntold, type Count, type Table } from '../table.ts'

/** A place in the lattice of a table: a combination of categories, some of them put together. */
export interface Point {
  at: number[]
  /** The same combination in another table has the same key. */
  key: string
  /** The number of its cell, where the table prints it or leaves it out as zero. */
  cell: number | undefined
  /** As printed, or summed up; `undefined` where a hidden count keeps it unknown. */
  count: Count | undefined
}

/** All points of a table, inner cells and every margin, by `at.join()`. */
export type Profile = Map<string, Point>

/**
 * `names`: of the dimensions. `partial`: dimensions of which the table has only some categories, so that their total
 * is not everyone's.
 */
export function profile(table: Table, names: readonly string[], partial: ReadonlySet<string>): Profile {
  const points: Profile = new Map()
  const keyOf = (at: readonly number[]) => keyAt(table, names, partial, at)
  for (const [cell, { at, count }] of table.cells.entries()) {
    if (at.includes(all)) continue
    points.set(at.join(), { at, key: keyOf(at), cell, count })
    for (let choice = 1; choice < 2 ** at.length; choice++) {
      const margin = at.map((category, k) => (choice & (1 << k) ? all : category))
      const found = points.get(margin.join())
      if (!found)
        points.set(margin.join(), { at: margin, key: keyOf(margin), cell: undefined, count: sum(0, count) })
      else if (found.count !== undefined) found.count = sum(found.count, count)
    }
  }
  for (const [cell, { at, count }] of table.cells.entries())
    if (at.includes(all)) {
      const summed = points.get(at.join())?.count
      // A margin that is hidden in print and adds up from visible parts is known all the same.
      const known = isUntold(count) && summed !== undefined ? summed : count
      points.set(at.join(), { at, key: keyOf(at), cell, count: known })
    }
  return points
}

function sum(before: Count, count: Count): number | undefined {
  return isUntold(before) || isUntold(count) ? undefined : before + count
}

function keyAt(
  { dimensions }: Table,
  names: readonly string[],
  partial: ReadonlySet<string>,
  at: readonly number[],
): string {
  const parts = dimensions.flatMap(({ categories }, k) => {
    if (at[k] !== all) return [`${names[k]}=${plainLabel(categories[at[k]!]!)}`]
    return partial.has(names[k]!) ? [`${names[k]}=*${categories.map(plainLabel).sort().join('|')}`] : []
  })
  return parts.sort().join('\n')
}
