import type { ReleaseFigures, ReleaseTable } from '@libertad/domain'
import { isTotal, total } from './lay-out.ts'

/** What adding up the rows and columns of tables comes to. */
export interface CrossFooted {
  /** Sums whose parts are all told. */
  sums: number
  /** Of these, how many do not add up. */
  differ: number
  /** Sums of which a part, or the sum itself, is hidden. */
  open: number
  /** All people, as each table tells them; hidden ones are left out. */
  totals: number[]
}

/** Adds up every row and column of every table. */
export function crossFoot(tables: readonly ReleaseTable[]): CrossFooted {
  const found: CrossFooted = { sums: 0, differ: 0, open: 0, totals: [] }
  for (const { cells } of tables) {
    const known = cells.map(({ at, value }) => ({ codes: at.split('.'), value }))
    for (const { codes, value } of known) {
      if (isTotal(codes) && value !== null) found.totals.push(value)
      for (const [k, code] of codes.entries()) {
        if (code !== total) continue
        const parts = known.filter(
          (part) => part.codes[k] !== total && part.codes.every((one, j) => j === k || one === codes[j]),
        )
        if (parts.length === 0) continue
        if (value === null || parts.some((part) => part.value === null)) found.open += 1
        else {
          found.sums += 1
          if (parts.reduce((sum, part) => sum + part.value!, 0) !== value) found.differ += 1
        }
      }
    }
  }
  return found
}

/** Why sums do not add up: by the protection, or by nothing that is known, which is a fault. */
export function whyNotFooting(
  { differ }: Pick<CrossFooted, 'differ'>,
  { method }: Pick<ReleaseFigures['protection'], 'method'>,
): 'rounded' | 'noise' | 'wrong' | undefined {
  if (differ === 0) return undefined
  if (method === 'suppress') return 'wrong'
  return method === 'round' ? 'rounded' : 'noise'
}
