import type { Place, Problem } from '../format.ts'
import { limits } from '../workbook/limits.ts'
import { covers } from '../workbook/places.ts'
import { noted, refused } from '../workbook/problems.ts'
import type { GivenRow, GivenSheet } from '../workbook/read-sheets.ts'

/** A sheet as rows under headings. */
export interface Table {
  sheet?: string
  /** Row of the headings, as the file counts; 0 where there is none. */
  headingRow: number
  columns: Column[]
  rows: TableRow[]
  problems: Problem[]
}

export interface Column {
  /** Its heading without blanks around it; `column D` where it has none. */
  heading: string
  /** Told apart from others of the same heading: `sex (2)`. */
  key: string
}

export interface TableRow {
  row: number
  line?: number
  /** One for each column, as it stands in the file. */
  cells: string[]
}

/**
 * Rows below the heading at `at` (an index into the rows of the sheet; -1: there is none), without what is skipped and without those that
 * hold nothing. Headings that are missing or twice there, rows longer or shorter than the heading, and cells that a
 * damaged file left are named.
 */
export function tabulate(sheet: GivenSheet, at: number, skip: readonly Place[] = []): Table {
  const named = sheet.name === undefined ? {} : { sheet: sheet.name }
  const heading = sheet.rows[at] ?? withoutHeading(sheet)
  const below = sheet.rows.slice(at + 1)
  const width = below.reduce((most, { fields }) => Math.max(most, fields.length), heading.fields.length)
  const problems: Problem[] = []
  const columns: Column[] = []
  const taken = new Map<string, number>()
  for (let c = 0; c < (sheet.cellsCounted ? heading.fields.length : width); c++)
    columns.push(columnOf(heading.fields[c]?.trim() ?? '', c, taken))
  if (columns.length * below.length > limits.tableCells) {
    const says = `It has more than ${limits.tableCells} cells. Split it, and give the parts.`
    problems.push(refused({ ...named, row: heading.row }, 'too_many_cells', says))
    return { ...named, headingRow: heading.row, columns, rows: [], problems }
  }
  const used = columns.map((_, c) => below.some(({ fields }) => (fields[c] ?? '').trim() !== ''))
  for (const [c, { heading: text, key }] of columns.entries()) {
    const place = { ...named, row: heading.row, column: key }
    const isEmpty = (heading.fields[c] ?? '').trim() === ''
    if (isEmpty && used[c] && heading.row > 0)
      problems.push(noted(place, 'heading_empty', 'This column has no heading.'))
    else if (key !== text && !isEmpty)
      problems.push(noted(place, 'heading_twice', 'Another column has the same heading.'))
  }
  const rows: TableRow[] = []
  const skipped = (place: Place) => skip.some((one) => covers(one, place))
  for (const { row, line, fields } of below) {
    const place = { ...named, row, ...(line !== undefined && { line }) }
    if (fields.every((field) => field.trim() === '') || skipped(place)) continue
    if (sheet.cellsCounted) problems.push(...countedCells(place, fields, columns))
    const cells = columns.map(({ key }, c) => {
      const cell = fields[c] ?? ''
      const at = { ...place, column: key }
      if (cell === '' || skipped(at) || skipped({ ...named, row: heading.row, column: key })) return ''
      problems.push(...damaged(at, cell))
      return cell
    })
    rows.push({ row, ...(line !== undefined && { line }), cells })
  }
  return { ...named, headingRow: heading.row, columns, rows, problems }
}

/** A sheet without a heading: as wide as most of its rows. */
function withoutHeading({ rows }: GivenSheet): GivenRow {
  const widths = new Map<number, number>()
  for (const { fields } of rows) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1)
  const [width = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return { row: 0, fields: Array.from({ length: width }, () => '') }
}

/** `taken`: headings so far, and how often each was there. */
function columnOf(heading: string, index: number, taken: Map<string, number>): Column {
  const name = heading === '' ? `column ${letters(index)}` : heading
  let time = (taken.get(name) ?? 0) + 1
  while (time > 1 && taken.has(`${name} (${time})`)) time += 1
  const key = time === 1 ? name : `${name} (${time})`
  taken.set(name, time)
  if (time > 1) taken.set(key, 1)
  return { heading: name, key }
}

const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26))

function countedCells(place: Place, fields: string[], columns: Column[]): Problem[] {
  if (fields.length < columns.length)
    return [
      refused(
        place,
        'row_short',
        `${fields.length} cells stand here, and there are ${columns.length} columns.`,
      ),
    ]
  return fields.slice(columns.length).some((field) => field.trim() !== '')
    ? [
        refused(
          place,
          'row_long',
          `${fields.length} cells stand here, and there are ${columns.length} columns.`,
        ),
      ]
    : []
}

function damaged(place: Place, cell: string): Problem[] {
  if (cell.length > limits.cellCharacters)
    return [refused(place, 'cell_too_long', `This cell has more than ${limits.cellCharacters} characters.`)]
  if (cell.includes('\0'))
    return [refused(place, 'nul_sign', 'This cell holds a NUL sign: the file may be damaged here.')]
  return cell.includes('\ufffd')
    ? [noted(place, 'letter_lost', 'A letter was lost here before the file came (�).')]
    : []
}
