import type { Lost } from './protection.ts'
import { all, isUntold, type Table } from './table.ts'

/** What a table loses when it is printed so. */
export function lostIn({ cells }: Table, printed: readonly (number | undefined)[]): Lost {
  let [lost, of, off, people] = [0, 0, 0, 0]
  const hides = printed.includes(undefined)
  for (const [number, { at, count, place }] of cells.entries()) {
    if (isUntold(count)) continue
    const shown = printed[number]
    if (place) of += 1
    if (shown !== count) lost += 1
    // Hidden totals lose nobody whose cell is shown; rounded totals are off by themselves.
    if (hides && at.includes(all)) continue
    people += count
    off += shown === undefined ? count : Math.abs(shown - count)
  }
  return { cells: lost, of: Math.max(of, lost), count: off, share: people === 0 ? 0 : off / people }
}
