import type { Problem } from '../format.ts'
import type { Column, Table } from '../table/tabulate.ts'
import { noted, refused } from '../workbook/problems.ts'
import type { GivenSheet } from '../workbook/read-sheets.ts'
import { fieldOfHeading, fields, type Field, type HeadingMatch } from './fields.ts'

/** How well a row serves as the heading: fields that it names, and whether by their names. */
export interface HeadingRow {
  at: number
  named: number
  labelled: number
  filled: number
}

/** The row among the first that names most different fields of the standard. */
export function findHeading({ rows }: GivenSheet): HeadingRow | undefined {
  let best: HeadingRow | undefined
  for (const [at, { fields: cells }] of rows.slice(0, 20).entries()) {
    const filled = cells.filter((cell) => cell.trim() !== '')
    const found = filled.flatMap((cell) => fieldOfHeading(cell) ?? [])
    const names = new Set(found.filter(({ by }) => by !== 'label').map(({ field }) => field.name))
    const labels = new Set(found.map(({ field }) => field.name).filter((name) => !names.has(name)))
    const row = { at, named: names.size, labelled: labels.size, filled: filled.length }
    if (!best || 2 * row.named + row.labelled > 2 * best.named + best.labelled) best = row
  }
  if (!best || best.named + best.labelled === 0) return undefined
  // One name alone may stand anywhere, as in a list of fields; a heading stands first.
  const first = rows.findIndex(({ fields: cells }) => cells.some((cell) => cell.trim() !== ''))
  const { at, named, labelled, filled } = best
  const isHeading = named >= 2 || (named === 1 && at === first) || (labelled >= 3 && labelled * 2 > filled)
  return isHeading ? best : undefined
}

/** Whether the row below the heading holds labels instead of a case, as in the standard's own template. */
export function isLabelRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const labels = filled.filter((cell) => fieldOfHeading(cell)?.by === 'label' || someLabels.has(cell.trim()))
  return filled.length > 0 && labels.length * 2 > filled.length
}
const someLabels = new Set(fields.map(({ label }) => label))

export interface MatchedColumn extends Column {
  /** Absent: the standard does not know it. */
  match?: HeadingMatch
  /** Holds nothing but the numbers of the rows. */
  counts?: true
}

/** What each column is, with the problems of the table that remain. `labels`: the row below the heading, if it is one of labels. */
export function matchColumns(
  table: Table,
  labels: readonly string[] | undefined,
): { columns: MatchedColumn[]; problems: Problem[] } {
  const problems: Problem[] = []
  const place = (column: Column) => ({
    ...(table.sheet !== undefined && { sheet: table.sheet }),
    ...{ row: table.headingRow, column: column.key },
  })
  const taken = new Map<string, Column>()
  const columns = table.columns.map((column, c): MatchedColumn => {
    const label = labels?.[c]?.trim() ?? ''
    const hasNone = column.heading.startsWith('column ') && !fieldOfHeading(column.heading)
    const match = fieldOfHeading(hasNone && label !== '' ? label : column.heading)
    if (!match) {
      if (hasNone && countsRows(table, c)) return { ...column, counts: true }
      if (table.rows.some(({ cells }) => cells[c]!.trim() !== ''))
        problems.push(
          noted(
            place(column),
            'column_unknown',
            'The standard does not know this column. It is kept as it is.',
          ),
        )
      return column
    }
    const isFilled = table.rows.some(({ cells }) => cells[c]!.trim() !== '')
    problems.push(...remarks(match, isFilled, label, (code, says) => noted(place(column), code, says)))
    const once = `${match.field.name}/${match.code ?? ''}`
    if (taken.has(once)) {
      problems.push(
        refused(
          place(column),
          'field_twice',
          `Two columns are ${match.field.name}: skip this one, or take it out.`,
        ),
      )
      return column
    }
    taken.set(once, column)
    return { ...column, match }
  })
  const counted = new Set(columns.filter(({ counts, match }) => counts || match).map(({ key }) => key))
  const empty = table.problems.filter(
    ({ code, place }) => code === 'heading_empty' && counted.has(place.column!),
  )
  return { columns, problems: [...table.problems.filter((one) => !empty.includes(one)), ...problems] }
}

function remarks(
  { field, by }: HeadingMatch,
  isFilled: boolean,
  label: string,
  note: (code: string, says: string) => Problem,
): Problem[] {
  const found: Problem[] = []
  const { name, deprecated } = field
  if (by === 'nearly') found.push(note('heading_spelt', `Read as ${name}, which it nearly is.`))
  if (deprecated && isFilled)
    found.push(note('field_deprecated', 'The standard has given this field up. It is kept.'))
  const says: Field | undefined = label === '' ? undefined : fieldOfHeading(label)?.field
  if (says && says.name !== name)
    found.push(note('heading_contradicts', `Its name says ${name}, its label ${says.name}. The name counts.`))
  return found
}

/** 1, 2, 3 … down the sheet, as templates number their lines: each as far from the number of its row as the first. */
function countsRows({ rows }: Table, column: number): boolean {
  const filled = rows.filter(({ cells }) => cells[column]!.trim() !== '')
  const ahead = filled.map(({ row, cells }) => row - Number(cells[column]))
  return filled.length > 0 && ahead.every((one) => one >= 0 && one === ahead[0])
}
