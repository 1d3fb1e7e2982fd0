import type { GivenFile, Problem } from '../format.ts'
import { decodeTable } from './decode-table.ts'
import { asItWas } from './defuse.ts'
import { guessDelimiter } from './guess-delimiter.ts'
import { limits } from './limits.ts'
import { parseDelimited } from './parse-delimited.ts'
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
  const fused = rows.map((row) => ({ ...row, fields: row.fields.map(asItWas) }))
  if (!fused.some(({ fields }) => fields.some((field) => field.trim() !== '')))
    return nothing('file_empty', 'Nothing but blanks stands in it.')
  return {
    sheets: [{ rows: fused, cellsCounted: true }],
    problems: [...decoded.problems, ...problems],
  }
}
