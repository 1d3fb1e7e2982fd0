import type { GivenSheet } from '../workbook/read-sheets.ts'
import { roleOfHeading } from './roles.ts'

/**
 * The row (an index) that is most likely the heading: among the first, one nearly as wide as what follows, of text and
 * not of figures, with names that are known. `undefined` where there is no table.
 */
export function findTableHeading({ rows }: GivenSheet): number | undefined {
  const first = rows.slice(0, 30)
  const filled = first.map(({ fields }) => fields.filter((cell) => cell.trim() !== ''))
  const width = Math.max(0, ...filled.map(({ length }) => length))
  if (width === 0) return undefined
  let best: { at: number; score: number } | undefined
  for (const [at, cells] of filled.entries()) {
    if (cells.length < Math.max(1, width * 0.6)) continue
    const texts =
      cells.filter((cell) => cell.length < 120 && !/^[\d\s.,:/+-]+$/.test(cell)).length / cells.length
    const known = cells.filter((cell) => roleOfHeading(cell)).length / cells.length
    const different = new Set(cells).size / cells.length
    const score = texts + 2 * known + different - at * 0.02
    if (!best || score > best.score) best = { at, score }
  }
  return best?.at
}
