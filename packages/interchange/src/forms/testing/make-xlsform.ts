import type { GivenFile } from '../../format.ts'
import { writeWorkbook } from '../../workbook/write-workbook.ts'

/** Cells of a sheet as a table written in text: a line a row, `|` between cells. */
export function tableFrom(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** An XLSForm for a test, of sheets written as text. */
export function makeXlsform(sheets: Record<string, string>, name = 'made.xlsx'): GivenFile {
  const given = Object.entries(sheets).map(([sheet, text]) => ({ name: sheet, rows: tableFrom(text) }))
  return { name, bytes: writeWorkbook(given) }
}
