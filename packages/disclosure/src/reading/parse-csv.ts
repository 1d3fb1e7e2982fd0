import type { Problem, Sheet } from '../table.ts'

/** Characters of a file, and fields in it, that are read at most. */
const most = { characters: 4_000_000, fields: 400_000, characterOfField: 300 }

const delimiters = [',', ';', '\t', '|']

/**
 * Fields of comma separated values (RFC 4180; also `;`, tab and `|`), empty lines left out.
 * Strict about quotes: a quote that closes late would move counts into other cells.
 */
export function parseCsv(text: string): Pick<Sheet, 'delimiter' | 'records'> | Problem {
  if (text.length > most.characters)
    return { says: `The file has more than ${most.characters} characters: too long for a table of counts.` }
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const strange = /[\0\uFFFD]/.exec(body)
  if (strange)
    return { ...placeAt(body, strange.index), says: 'The file is not text in UTF-8. Save it as CSV UTF-8.' }
  const delimiter = delimiterOf(body)
  const records: Sheet['records'] = []
  let at = 0
  let line = 1
  let fields: string[] = []
  let begins = 1
  let count = 0
  while (at <= body.length) {
    const field = readField(body, at, delimiter)
    const column = fields.length + 1
    if ('wrong' in field) return { line: line + newlines(body, at, field.at), column, says: field.wrong }
    if (field.text.length > most.characterOfField)
      return { line, column, says: `A field has more than ${most.characterOfField} characters.` }
    if (++count > most.fields) return { line, column, says: `The file has more than ${most.fields} fields.` }
    fields.push(field.text)
    line += newlines(body, at, field.end)
    at = field.end
    if (body[at] === delimiter) {
      at += 1
      continue
    }
    if (fields.some((text) => text.trim() !== '')) records.push({ line: begins, fields })
    if (at >= body.length) break
    at += body.startsWith('\r\n', at) ? 2 : 1
    line += 1
    begins = line
    fields = []
  }
  return { delimiter, records }
}

type Field = { text: string; end: number } | { wrong: string; at: number }

function readField(body: string, from: number, delimiter: string): Field {
  if (body[from] !== '"') {
    let end = from
    while (end < body.length && body[end] !== delimiter && body[end] !== '\n' && body[end] !== '\r') end += 1
    return { text: body.slice(from, end), end }
  }
  let text = ''
  let at = from + 1
  for (;;) {
    const quote = body.indexOf('"', at)
    if (quote === -1) return { wrong: 'A quotation mark is opened here and never closed.', at: from }
    text += body.slice(at, quote)
    if (body[quote + 1] !== '"') {
      at = quote + 1
      break
    }
    text += '"'
    at = quote + 2
  }
  const next = body[at]
  if (next === undefined || next === delimiter || next === '\n' || next === '\r') return { text, end: at }
  return { wrong: 'After a closing quotation mark the field must end.', at }
}

function delimiterOf(body: string): string {
  const head = body.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const first = head.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? ''
  const counted = delimiters.map((one) => ({ one, times: first.split(one).length }))
  return counted.sort((a, b) => b.times - a.times)[0]!.one
}

function newlines(text: string, from: number, to: number): number {
  return text.slice(from, to).split(/\r\n|\r|\n/).length - 1
}

function placeAt(text: string, at: number): { line: number } {
  return { line: 1 + newlines(text, 0, at) }
}
