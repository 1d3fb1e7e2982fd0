import type { GivenFile, Place, Problem, Reading, Recognised } from '../format.ts'
import { tabulate } from '../table/tabulate.ts'
import { covers } from '../workbook/places.ts'
import { noted, refused } from '../workbook/problems.ts'
import { readSheets, type GivenSheet } from '../workbook/read-sheets.ts'
import { severalOf, type HtcdsCase, type Repeating } from './case.ts'
import { fields } from './fields.ts'
import { joinRows, type PlacedRow } from './join-rows.ts'
import { findHeading, isLabelRow, matchColumns } from './match-columns.ts'
import { dateOrders, readRow } from './read-row.ts'

/** Cases of a file, and how each column was understood. */
export interface HtcdsContent {
  cases: HtcdsCase[]
  columns: { column: string; field: string | undefined; core: boolean }[]
}

export const htcdsVersion = '2.0'

export function looksLikeHtcds(file: GivenFile): { sure: number; why: string; version?: string } {
  const best = readSheets(file)
    .sheets.flatMap((sheet) => findHeading(sheet) ?? [])
    .toSorted((a, b) => b.named + b.labelled - a.named - a.labelled)[0]
  if (!best) return { sure: 0, why: 'no heading is a field of the standard' }
  const { named, labelled, filled } = best
  const sure =
    named >= 2 ? 0.9 + 0.09 * (named / filled) : named === 1 ? 0.5 : 0.4 + 0.4 * (labelled / filled)
  const by = named > 0 ? 'names' : 'labels'
  return {
    ...{ sure, version: htcdsVersion },
    why: `${named + labelled} of ${filled} headings are ${by} of fields of the standard`,
  }
}

/**
 * Cases of a spreadsheet or of delimited text with the fields of the standard, in any order. Every cell is checked;
 * columns and codes that the standard does not know are kept as they came. `skip`: rows, columns and cells that a person
 * leaves out.
 */
export function readHtcds(file: GivenFile, skip: readonly Place[] = []): Reading<HtcdsContent> {
  const { sheets, problems: given } = readSheets(file)
  const recognised: Recognised = { format: 'htcds', ...withoutSure(looksLikeHtcds(file)) }
  let problems = [...given]
  let columns: HtcdsContent['columns'] = []
  let rows: PlacedRow[] = []
  for (const sheet of sheets) {
    const heading = findHeading(sheet)
    if (!heading) {
      if (sheet.rows.some(({ fields: cells }) => cells.some((cell) => cell.trim() !== '')))
        problems.push(
          noted(
            { sheet: sheet.name ?? '' },
            'sheet_not_read',
            'No heading of this sheet is a field of the standard.',
          ),
        )
      continue
    }
    const read = readSheet(sheet, heading.at, skip)
    problems = [...problems, ...read.problems]
    rows = [...rows, ...read.rows]
    columns = [...columns, ...read.columns]
  }
  // A case may stand in several sheets, by its number.
  const joined = joinRows(rows)
  const content: HtcdsContent = { cases: joined.cases, columns }
  problems = [...problems, ...joined.problems]
  if (content.columns.length === 0 && given.length === 0)
    problems.push(
      refused(
        {},
        'no_heading',
        'No row names fields of the standard, such as prs_Gender or vic_TypeOfExploitation.',
      ),
    )
  else problems.push(...missingCore(content))
  return {
    ...{ recognised, content, takes: takesOf(content.cases) },
    problems: problems.filter(({ place }) => !skip.some((one) => covers(one, place))),
  }
}

const withoutSure = ({ why, version }: ReturnType<typeof looksLikeHtcds>) => ({
  ...(version !== undefined && { version }),
  why,
})

function readSheet(sheet: GivenSheet, at: number, skip: readonly Place[]) {
  const below = sheet.rows[at + 1]
  const labels = below && isLabelRow(below.fields) ? below.fields : undefined
  const skipped: Place[] = labels
    ? [...skip, { row: below!.row, ...(sheet.name !== undefined && { sheet: sheet.name }) }]
    : [...skip]
  const table = tabulate(sheet, at, skipped)
  const matched = matchColumns(table, labels)
  const problems: Problem[] = [...matched.problems]
  const orders = dateOrders(matched.columns, table.rows)
  const rows: PlacedRow[] = []
  for (const { row, line, cells } of table.rows) {
    const place = {
      ...(table.sheet !== undefined && { sheet: table.sheet }),
      row,
      ...(line !== undefined && { line }),
    }
    const read = readRow(place, cells, matched.columns, orders)
    problems.push(...read.problems)
    if (Object.keys(read.row.fields).length > 0) rows.push({ place, row: read.row })
    else if (Object.entries(read.row.kept).some((one) => !isCounter(one)))
      problems.push(refused(place, 'row_without_fields', 'No field of the standard is filled in this row.'))
  }
  const columns = matched.columns
    .filter(({ counts }) => !counts)
    .map(({ key, match }) => ({ column: key, field: match?.field.name, core: match?.field.core === true }))
  return { rows, columns, problems }
}

/** A number under no heading, as a template has in lines that nobody filled. */
const isCounter = ([key, text]: [string, string]) => key.startsWith('column ') && /^\d+$/.test(text.trim())

/** Core fields without a column, told once for the file. */
function missingCore({ columns }: HtcdsContent): Problem[] {
  const there = new Set(columns.map(({ field }) => field))
  const missing = fields.filter(({ name, core, deprecated }) => core && !deprecated && !there.has(name))
  if (missing.length === 0) return []
  const names = missing.map(({ name }) => name).join(', ')
  return [noted({}, 'core_missing', `${missing.length} core fields have no column: ${names}.`)]
}

const counted: [Repeating, string][] = [
  ['event', 'historic events'],
  ['referral', 'referrals onward'],
  ['comment', 'comments'],
  ['plan', 'support plans'],
  ['perpetrator', 'perpetrators'],
]

function takesOf(cases: readonly HtcdsCase[]): { what: string; count: number }[] {
  const more = counted.map(([section, what]) => ({
    what,
    count: cases.reduce((sum, one) => sum + severalOf(one, section).length, 0),
  }))
  return [{ what: 'cases', count: cases.length }, ...more.filter(({ count }) => count > 0)]
}
