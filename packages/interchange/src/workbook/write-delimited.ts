import { defused } from './defuse.ts'

/**
 * Comma separated text (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets see the accents). Cells that could
 * start a formula are defused; `readSheets` gives them back as they were.
 */
export function writeDelimited(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((field) => quoted(defused(field))).join(','))
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

const quoted = (field: string) =>
  /[",\r\n;\t|]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
