import type { ReleaseTable } from '@libertad/domain'

/** A table as it is read: one dimension goes across, all others down. */
export interface LaidOut {
  /** Dimensions that go down, and the one across; `undefined` where people are one column. */
  down: string[]
  across: string | undefined
  columns: string[]
  rows: { codes: string[]; values: (number | null | undefined)[] }[]
}

/**
 * Lays out any table of a release. Sexes go across, so that a table never gets wider than a phone; totals go last.
 * `undefined` in a row: the release has no such cell.
 */
export function layOut({ by, cells }: ReleaseTable): LaidOut {
  const over = by.length < 2 ? undefined : by.includes('sex') ? 'sex' : by.at(-1)!
  const at = over === undefined ? -1 : by.indexOf(over)
  const split = cells.map(({ at: codes, value }) => ({ codes: codes.split('.'), value }))
  const columns = at < 0 ? ['all'] : totalsLast([...new Set(split.map(({ codes }) => codes[at]!))])
  const rows = new Map<string, { codes: string[]; values: (number | null | undefined)[] }>()
  for (const { codes, value } of split) {
    const down = codes.filter((_, index) => index !== at)
    const row = rows.get(down.join('.')) ?? { codes: down, values: columns.map(() => undefined) }
    row.values[at < 0 ? 0 : columns.indexOf(codes[at]!)] = value
    rows.set(down.join('.'), row)
  }
  return {
    ...{ down: by.filter((_, index) => index !== at), across: over, columns },
    rows: [...rows.values()].sort((a, b) => totals(a.codes) - totals(b.codes)),
  }
}

const totals = (codes: string[]) => codes.filter((code) => code === 'all').length
const totalsLast = (codes: string[]) => codes.sort((a, b) => Number(a === 'all') - Number(b === 'all'))
