/** A cell that a spreadsheet could run as a formula starts with one of these, half or full width, also after signs that nobody sees. */
const dangerous = /^[\s\0\u200B\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

/**
 * One cell of a CSV file. Text that could start a formula gets an apostrophe in front, as spreadsheets expect it;
 * true numbers do not need one. Quotes are doubled and every cell is quoted, so that nothing ends a cell early.
 */
export function csvCell(value: string | number | undefined): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = value ?? ''
  // Spaces in front do not make it harmless: some spreadsheets trim them.
  const safe = dangerous.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** A whole file: rows end as RFC 4180 wants, and the mark in front makes spreadsheets read UTF-8. */
export function csvFile(heads: string[], rows: (string | number | undefined)[][]): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
