import { figuresText, type ReleaseFigures, type ReleaseTable } from '@libertad/domain'

/** A file of data: where it is, beside the pages, and what is in it. */
export interface DataFile {
  path: string
  type: string
  text: string
}

/**
 * The tables of a release as files: each as CSV (RFC 4180, UTF-8) and as JSON, and the figures exactly as they were
 * signed. A cell that is not told has no value and the status `hidden`.
 */
export function tableFiles(figures: ReleaseFigures): DataFile[] {
  const folder = `data/release-${figures.number}`
  const type = 'application/json'
  return [
    ...figures.tables.flatMap((table) => [
      { path: `${folder}/${table.id}.csv`, type: 'text/csv; charset=utf-8', text: csv(figures, table) },
      { path: `${folder}/${table.id}.json`, type, text: json(figures, table) },
    ]),
    { path: `${folder}/figures.json`, type, text: figuresText(figures) },
  ]
}

/** Names of the columns, in order. */
export const columnsOf = ({ by }: ReleaseTable): string[] => ['release', 'table', ...by, 'people', 'status']

const status = (value: number | null) => (value === null ? 'hidden' : 'shown')

// Codes, numbers and fixed words: nothing that a CSV has to quote.
function csv({ number }: ReleaseFigures, table: ReleaseTable): string {
  const lines = table.cells.map(({ at, value }) =>
    [number, table.id, ...at.split('.'), value ?? '', status(value)].join(','),
  )
  return [columnsOf(table).join(','), ...lines, ''].join('\r\n')
}

function json({ number, protection }: ReleaseFigures, table: ReleaseTable): string {
  const cells = table.cells.map(({ at, value }) => {
    const codes = at.split('.')
    const named = Object.fromEntries(table.by.map((by, index) => [by, codes[index] ?? 'all']))
    return { ...named, people: value, status: status(value) }
  })
  const { method, threshold, base } = protection
  const head = { release: number, table: table.id, by: table.by, protection: { method, threshold, base } }
  return `${JSON.stringify({ ...head, cells }, undefined, 1)}\n`
}
