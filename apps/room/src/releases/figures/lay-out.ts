import type { ReleaseTable } from '@libertad/domain'

/** A table as it is read: one dimension goes across, the other down, totals last. */
export interface LaidOut {
  down: string[]
  across: string | undefined
  columns: string[]
  /** `undefined` in a row: the release has no such cell; `null`: it is hidden. */
  rows: { codes: string[]; values: (number | null | undefined)[] }[]
}

export const total = 'all'

/** Lays out a table of a release. Sexes go across, as on the public page. */
export function layOut({ by, cells }: ReleaseTable): LaidOut {
  const across = by.length < 2 ? undefined : by.includes('sex') ? 'sex' : by.at(-1)
  const at = across === undefined ? -1 : by.indexOf(across)
  const split = cells.map(({ at: codes, value }) => ({ codes: codes.split('.'), value }))
  const columns = at < 0 ? [total] : totalLast([...new Set(split.map(({ codes }) => codes[at]!))])
  const rows = new Map<string, LaidOut['rows'][number]>()
  for (const { codes, value } of split) {
    const down = codes.filter((_, index) => index !== at)
    const name = down.join('.')
    const row = rows.get(name) ?? { codes: down, values: columns.map(() => undefined) }
    row.values[at < 0 ? 0 : columns.indexOf(codes[at]!)] = value
    rows.set(name, row)
  }
  return {
    ...{ down: by.filter((_, index) => index !== at), across, columns },
    rows: [...rows.values()].sort((one, other) => totalsIn(one.codes) - totalsIn(other.codes)),
  }
}

export const isTotal = (codes: readonly string[]): boolean => codes.every((code) => code === total)

const totalsIn = (codes: readonly string[]) => codes.filter((code) => code === total).length
const totalLast = (codes: string[]) => codes.sort((a, b) => Number(a === total) - Number(b === total))

/** Cells of tables, and how many of them are told. */
export function cellsTold(tables: readonly ReleaseTable[]): { cells: number; shown: number } {
  const cells = tables.flatMap((table) => table.cells)
  return { cells: cells.length, shown: cells.filter(({ value }) => value !== null).length }
}
