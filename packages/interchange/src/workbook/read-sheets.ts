import type { GivenFile, Place, Problem } from '../format.ts'
import { decodeTable } from './decode-table.ts'
import { asItWas } from './defuse.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { limits } from './limits.ts'
import { parseDelimited } from './parse-delimited.ts'
import { covers } from './places.ts'
import { refused } from './problems.ts'
import { beginsLikeWorkbook, readWorkbook } from './read-workbook.ts'

/** A row with its number, as a spreadsheet counts, and its line where cells hold line breaks. */
export interface GivenRow {
  row: number
  line?: number
  fields: string[]
}

/** A sheet of a workbook, or the only one of a text. */
export interface GivenSheet {
  /** Absent for text, which has one sheet without a name. */
  name?: string
  rows: GivenRow[]
  /** Whether each row must have as many cells as the heading: in text one more or less is a fault. */
  cellsCounted: boolean
}

export interface GivenSheets {
  sheets: GivenSheet[]
  problems: Problem[]
}

const before = new WeakMap<Uint8Array, GivenSheets>()

/**
 * The sheets of a workbook or of delimited text, whatever its name ends in. Cells that somebody defused are as they
 * were. What cannot be read at all is a problem without sheets. The same bytes are read once.
 */
export function readSheets(file: GivenFile): GivenSheets {
  const known = before.get(file.bytes)
  if (known) return known
  const read = beginsLikeWorkbook(file) ? fromWorkbook(file) : fromText(file)
  before.set(file.bytes, read)
  return read
}

function fromWorkbook(file: GivenFile): GivenSheets {
  const read = readWorkbook(file)
  if ('problems' in read) return { sheets: [], problems: read.problems }
  const sheets = read.sheets.map(({ name, rows }) => ({
    ...{ name, cellsCounted: false },
    rows: rows.map((fields, i) => ({ row: i + 1, fields })),
  }))
  return { sheets, problems: [] }
}

function fromText({ bytes }: GivenFile): GivenSheets {
  const nothing = (code: string, says: string) => ({ sheets: [], problems: [refused({}, code, says)] })
  if (bytes.length === 0) return nothing('file_empty', 'It is empty.')
  if (bytes.length > limits.fileBytes)
    return nothing(
      'file_too_large',
      `It is larger than ${limits.fileBytes / 1_000_000} MB. Split it, and give the parts.`,
    )
  const decoded = decodeTable(bytes)
  if (!('text' in decoded)) return { sheets: [], problems: decoded.problems }
  const { delimiter, from } = guessDelimiter(decoded.text)
  const { rows, problems } = parseDelimited(decoded.text.slice(from), delimiter)
  const whole = problems.filter(({ place }) => Object.keys(place).length === 0)
  if (whole.length > 0) return { sheets: [], problems: whole }
  const fused = rows.map((row) => ({ ...row, fields: row.fields.map(asItWas) }))
  if (!fused.some(({ fields }) => fields.some((field) => field.trim() !== '')))
    return nothing('file_empty', 'Nothing but blanks stands in it.')
  return {
    sheets: [{ rows: fused, cellsCounted: true }],
    problems: [...decoded.problems, ...problems],
  }
}

/**
 * The same file for a reader that knows nothing of skipping: rows that a person leaves out are empty in it, and so are
 * cells, and columns below and with their heading.
 */
export function withoutSkipped(file: GivenFile, skip: readonly Place[]): GivenFile {
  const { sheets, problems } = readSheets(file)
  const copy = { name: file.name, bytes: file.bytes.slice() }
  before.set(copy.bytes, {
    sheets: sheets.map((sheet) => ({ ...sheet, rows: rowsWithout(sheet, skip) })),
    problems: problems.filter(({ place }) => !skip.some((one) => covers(one, place))),
  })
  return copy
}

function rowsWithout({ name, rows }: GivenSheet, skip: readonly Place[]): GivenRow[] {
  const columns = new Map<string, Set<number>>()
  for (const { column } of skip) if (column !== undefined) columns.set(column, columnsCalled(column, rows))
  return rows.map((row) => {
    const place = {
      ...(name !== undefined && { sheet: name }),
      row: row.row,
      ...(row.line !== undefined && { line: row.line }),
    }
    if (skip.some((one) => covers(one, place))) return { ...row, fields: [] }
    const empty = new Set(
      skip.flatMap(({ column, ...rest }) =>
        column !== undefined && covers(rest, place) ? [...columns.get(column)!] : [],
      ),
    )
    return empty.size === 0
      ? row
      : { ...row, fields: row.fields.map((cell, c) => (empty.has(c) ? '' : cell)) }
  })
}

/** Where the first row that has a cell of this text has it. */
function columnsCalled(column: string, rows: readonly GivenRow[]): Set<number> {
  const heading = rows.find(({ fields }) => fields.some((cell) => cell.trim() === column))
  const found = (heading?.fields ?? []).flatMap((cell, c) => (cell.trim() === column ? [c] : []))
  return new Set(found)
}
