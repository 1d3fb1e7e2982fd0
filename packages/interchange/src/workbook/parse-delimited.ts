import type { Problem } from '../format.ts'
import { limits } from './limits.ts'
import { refused } from './problems.ts'
import type { GivenRow } from './read-sheets.ts'

export interface Parsed {
  rows: GivenRow[]
  problems: Problem[]
}

/**
 * Rows of text with one delimiter (RFC 4180; any line end, quotes doubled inside quotes). A quote that is never closed
 * does not swallow what follows: its row is refused, and reading goes on in the next line. At most `most` rows.
 */
export function parseDelimited(text: string, delimiter: string, most = Infinity): Parsed {
  const rows: GivenRow[] = []
  const problems: Problem[] = []
  let at = 0
  let line = 1
  while (at < text.length && rows.length < most) {
    if (rows.length === limits.rows) {
      const says = `It has more than ${limits.rows} rows. Split it, and give the parts.`
      return { rows: [], problems: [refused({}, 'too_many_rows', says)] }
    }
    const row = rows.length + 1
    const read = readRow(text, at, delimiter)
    for (const fault of read.faults) problems.push(refused(placeOf(row, line), ...faultSays[fault]))
    rows.push({ row, ...(line !== row && { line }), fields: read.fields })
    line += read.lines
    at = read.end
  }
  return { rows, problems }
}

const placeOf = (row: number, line: number) => ({ row, ...(line !== row && { line }) })

type Fault = 'open' | 'behind' | 'long' | 'wide'
const faultSays: Record<Fault, [string, string]> = {
  open: [
    'quote_not_closed',
    'A quotation mark is opened here and never closed: where this row ends is not known.',
  ],
  behind: ['text_behind_quote', 'Something stands between a closing quotation mark and the end of its cell.'],
  wide: ['row_too_wide', `This row has more than ${limits.columns} cells.`],
  long: ['cell_too_long', `A cell has more than ${limits.cellCharacters} characters.`],
}

interface ReadRow {
  fields: string[]
  /** Where the next row begins. */
  end: number
  /** Lines of text that the row takes. */
  lines: number
  faults: Fault[]
}

function readRow(text: string, start: number, delimiter: string): ReadRow {
  const fields: string[] = []
  const faults = new Set<Fault>()
  let at = start
  for (;;) {
    const quoted = text[at] === '"' ? readQuoted(text, at, delimiter) : undefined
    if (text[at] === '"' && !quoted) faults.add('open')
    const from = quoted?.end ?? at
    const stop = endOfPlain(text, from, delimiter)
    const behind = text.slice(from, stop)
    if (quoted && behind.trim() !== '') faults.add('behind')
    const field = quoted ? quoted.text + (behind.trim() === '' ? '' : behind) : behind
    if (field.length > limits.cellCharacters) faults.add('long')
    fields.push(field.length > limits.cellCharacters ? '' : field)
    at = stop
    if (fields.length > limits.columns) {
      faults.add('wide')
      fields.length = 0
      at = endOfPlain(text, at, '\n')
    }
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      fields.push('')
    }
    break
  }
  const end = at + (text.startsWith('\r\n', at) ? 2 : at < text.length ? 1 : 0)
  return { fields, end, lines: linesIn(text, start, at) + 1, faults: [...faults] }
}

/**
 * A quoted cell, whole; `undefined` where its end is not in the next stretch that a cell may take, or is the opening
 * of a cell in a later line.
 */
function readQuoted(
  text: string,
  start: number,
  delimiter: string,
): { text: string; end: number } | undefined {
  let from = start + 1
  const parts: string[] = []
  const last = start + 2 * limits.cellCharacters
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0 || quote > last) return undefined
    parts.push(text.slice(from, quote))
    if (text[quote + 1] !== '"') {
      const end = quote + 1
      const isRightBehind = end === text.length || [delimiter, '\r', '\n', ' '].includes(text[end]!)
      return isRightBehind || !parts.some((part) => part.includes('\n'))
        ? { text: parts.join('"'), end }
        : undefined
    }
    from = quote + 2
  }
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at]
    if (sign === delimiter || sign === '\n' || sign === '\r') return at
  }
  return text.length
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}
