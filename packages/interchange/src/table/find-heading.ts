import type { GivenSheet } from '../workbook/read-sheets.ts'
import { roleOfHeading } from './roles.ts'

/**
 * The row (an index) that is the heading: among the first, one nearly as wide as what follows, with names that are
 * known. `undefined` where no row has one: then what stands first may be a person already, and is no heading.
 */
export function findTableHeading({ rows }: GivenSheet): number | undefined {
  const filled = rows.slice(0, 30).map(({ fields }) => fields.filter((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...filled.map(({ length }) => length))
  let best: { at: number; score: number } | undefined
  for (const [at, cells] of filled.entries()) {
    if (cells.length < Math.max(1, width * 0.6)) continue
    const known = cells.filter((cell) => roleOfHeading(cell)).length / cells.length
    const words =
      cells.filter((cell) => cell.length < 120 && !/^[\d\s.,:/+-]+$/.test(cell)).length / cells.length
    const score = known * 2 + words - at * 0.02
    if (known > 0 && (!best || score > best.score)) best = { at, score }
  }
  return best?.at
}
