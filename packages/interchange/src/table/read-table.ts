import type { GivenFile, Place, Problem, Reading } from '../format.ts'
import { covers } from '../workbook/places.ts'
import { noted, refused } from '../workbook/problems.ts'
import { readSheets, type GivenSheet } from '../workbook/read-sheets.ts'
import { applyMapping, type TakenRow } from './apply-mapping.ts'
import { findTableHeading } from './find-heading.ts'
import { guessMapping } from './guess-mapping.ts'
import { sureEnough, type ColumnMapping, type Mapping } from './mapping.ts'
import { tabulate, type Table } from './tabulate.ts'

export interface TableContent {
  /** How each sheet was understood, for a page that shows it and a person who changes it. */
  mappings: Mapping[]
  rows: TakenRow[]
}

/** What only a list of people has. Names, dates and places stand in lists of anything. */
const personal = new Set<ColumnMapping['as']>([
  'sex',
  'age',
  'birth_date',
  'nationality',
  'exploitation',
  'status',
  'given_name',
  'family_name',
])

const isTold = ({ columns }: Mapping) =>
  columns.some(({ as, sure }) => personal.has(as) && sure >= sureEnough)

export function looksLikeTable(file: GivenFile): { sure: number; why: string } {
  const isTable = readSheets(file).sheets.some(isEven)
  return isTable
    ? { sure: 0.25, why: 'rows and columns' }
    : { sure: 0, why: 'no rows of the same number of cells' }
}

/** Whether most rows have the same number of cells, and more than one: prose with commas has not. */
function isEven({ rows, cellsCounted }: GivenSheet): boolean {
  const widths = new Map<number, number>()
  const filled = rows.filter(({ fields }) => fields.some((cell) => cell.trim() !== ''))
  for (const { fields } of filled) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1)
  const [width, count] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? [0, 0]
  return width > 1 && (!cellsCounted || count > filled.length * 0.6)
}

/** The tables of a file, one a sheet, under their headings. */
export function tablesOf(sheets: readonly GivenSheet[], skip: readonly Place[] = []): Table[] {
  return sheets.flatMap((sheet) => {
    if (!sheet.rows.some(({ fields }) => fields.some((cell) => cell.trim() !== ''))) return []
    return [tabulate(sheet, findTableHeading(sheet) ?? -1, skip)]
  })
}

/**
 * Any other spreadsheet. Its columns are guessed; `mappings`, as a person left them, count instead where they are given
 * for a sheet. Where no column tells anything of a person, nothing is taken in before somebody says what they are.
 */
export function readTable(
  file: GivenFile,
  skip: readonly Place[] = [],
  { mappings = [], on }: { mappings?: readonly Mapping[]; on?: string } = {},
): Reading<TableContent> {
  const { sheets, problems: given } = readSheets(file)
  const content: TableContent = { mappings: [], rows: [] }
  let problems: Problem[] = [...given]
  for (const table of tablesOf(sheets, skip)) {
    const mapping = mappings.find(({ sheet }) => sheet === table.sheet) ?? guessMapping(table)
    const place: Place = {
      ...(table.sheet !== undefined && { sheet: table.sheet }),
      ...(table.headingRow > 0 && { row: table.headingRow }),
    }
    content.mappings.push(mapping)
    if (!isTold(mapping)) {
      problems = [
        ...problems,
        ...table.problems,
        refused(place, 'mapping_needed', 'No heading is known: say of each column what it is.'),
      ]
      continue
    }
    const { taken, problems: found } = applyMapping(table, mapping, on)
    problems = [...problems, ...table.problems, ...unsure(mapping, place), ...found]
    content.rows = [...content.rows, ...taken]
  }
  if (content.mappings.length === 0 && given.length === 0)
    problems.push(refused({}, 'no_heading', 'There is no table in it.'))
  return {
    recognised: { format: 'table', why: looksLikeTable(file).why },
    ...{ content, takes: [{ what: 'people', count: content.rows.length }] },
    problems: problems.filter(({ place }) => !skip.some((one) => covers(one, place))),
  }
}

function unsure({ columns }: Mapping, heading: Place): Problem[] {
  return columns
    .filter(({ as, sure }) => as !== 'keep' && as !== 'leave' && sure < sureEnough)
    .map(({ column, as }) =>
      noted(
        { ...heading, column },
        'column_unsure',
        `It may be ${as}; until somebody says so it is kept as it is.`,
      ),
    )
}
