import { findDelimiter } from './delimiter.ts'
import { growingColumn } from './growing-column.ts'
import { nameColumns } from './header.ts'
import { most, type Table, type Unreadable } from './table.ts'

const [blank, quote, newline, carriage] = [32, 34, 10, 13]

/**
 * Comma separated values (also `;`, tab, `|`) as a table: blanks around cells are taken off, quotes may hold delimiters
 * and lines, what says that nothing is known (NA, NULL, …) is missing, a missing first line of names is noticed.
 * A quote that never closes is read as a letter, since one slip must not swallow a list.
 */
export function parseCsv(text: string): Table | Unreadable {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (body.trim() === '') return { wrong: 'The file is empty.' }
  if (body.slice(0, 4096).includes('\0')) return { wrong: 'The file is no text.' }
  const delimiter = findDelimiter(body)
  const problems: string[] = []
  const tell = (says: string) => problems.length < most.problems && problems.push(says)
  const first = readRow(body, 0, delimiter)
  if (first.cells.length > most.columns) return { wrong: `More than ${most.columns} columns.` }
  const { names, isData } = nameColumns(first.cells)
  if (isData) tell('The first line holds data and no names of columns; columns are called by their numbers.')
  const columns = names.map((name) => growingColumn(name))
  let at = isData ? 0 : first.end
  let records = 0
  while (at < body.length) {
    const { cells, end, unclosed } = readRow(body, at, delimiter)
    at = end
    if (cells.length === 1 && cells[0] === '') continue
    if (++records > most.records) return { wrong: `More than ${most.records} records.` }
    if (unclosed) tell(`Row ${records}: a quotation mark is never closed, and was read as a letter.`)
    if (cells.length !== names.length)
      tell(
        `Row ${records} has ${cells.length} cells, and there are ${names.length} columns; ${cells.length < names.length ? 'the rest is missing' : 'what is too much was not read'}.`,
      )
    for (let i = 0; i < columns.length; i++) columns[i]!.add(cells[i] ?? '')
  }
  if (records === 0) return { wrong: 'There is a line of names of columns, and no record.' }
  return { columns: columns.map((column) => column.done()), records, delimiter, problems }
}

interface Row {
  cells: string[]
  end: number
  unclosed?: boolean
}

function readRow(body: string, from: number, delimiter: string): Row {
  const cells: string[] = []
  const separator = delimiter.charCodeAt(0)
  let at = from
  let unclosed = false
  for (;;) {
    while (body.charCodeAt(at) === blank) at++
    const quoted = body.charCodeAt(at) === quote ? readQuoted(body, at) : undefined
    if (quoted === undefined && body.charCodeAt(at) === quote) unclosed = true
    const begins = quoted?.end ?? at
    at = begins
    while (at < body.length && !ends(body.charCodeAt(at), separator)) at++
    cells.push(((quoted?.text ?? '') + body.slice(begins, at)).trim().slice(0, most.charactersOfCell))
    if (body.charCodeAt(at) !== separator) break
    at++
  }
  if (body.charCodeAt(at) === carriage) at++
  if (body.charCodeAt(at) === newline) at++
  return { cells, end: at, ...(unclosed && { unclosed }) }
}

const ends = (code: number, separator: number) => code === separator || code === newline || code === carriage

/** Lines that one cell may hold: further away a closing quote belongs to something else. */
const longest = 10_000

function readQuoted(body: string, from: number): { text: string; end: number } | undefined {
  let text = ''
  let at = from + 1
  for (;;) {
    const close = body.indexOf('"', at)
    if (close === -1 || close - from > longest) return undefined
    text += body.slice(at, close)
    if (body.charCodeAt(close + 1) !== quote) return { text, end: close + 1 }
    text += '"'
    at = close + 2
  }
}
