import { read, type CellObject, type WorkBook } from '@e965/xlsx'
import type { GivenFile, Problem } from '../format.ts'
import { cellText } from './cell-text.ts'
import { checkPacked, repeatedCells } from './check-packed.ts'
import { limits } from './limits.ts'
import { refused } from './problems.ts'

/** A sheet as text. Rows are as long as what is in them; an empty row is an empty list. */
export interface Sheet {
  name: string
  rows: string[][]
}

/** Whether the file begins like a workbook: packed (.xlsx, .xlsb, .ods), or in the old container (.xls). */
export const beginsLikeWorkbook = ({ bytes }: GivenFile): boolean =>
  isPacked(bytes) || isOld(bytes) || isFlat(bytes)

/**
 * All sheets of a workbook (.xlsx, .xlsb, .xls, .ods, .fods), cells as text. Refused before anything is unpacked: a file
 * that is too large, or would be; one that is locked, damaged, or no workbook.
 */
export function readWorkbook(file: GivenFile): { sheets: Sheet[] } | { problems: Problem[] } {
  const { bytes } = file
  if (bytes.length > limits.fileBytes)
    return refuse(
      'file_too_large',
      `It is larger than ${limits.fileBytes / 1_000_000} MB. Split it, and give the parts.`,
    )
  if (!beginsLikeWorkbook(file)) return refuse('not_a_workbook', 'It is no workbook (.xlsx, .xls or .ods).')
  if (isPacked(bytes)) {
    const kind = checkPacked(bytes)
    if (typeof kind !== 'string') return kind
  } else if (isFlat(bytes) && repeatedCells(bytes) > limits.cells)
    return refuse('too_many_cells', `It has more than ${limits.cells} cells. Split it, and give the parts.`)
  let book: WorkBook
  try {
    book = read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      cellFormula: false,
    })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return locked
      ? refuse('file_locked', 'It is locked with a password. Save it without one, and give that.')
      : refuse('file_broken', 'It begins like a workbook, and cannot be read as one. Save it anew as .xlsx.')
  }
  if (book.SheetNames.length > limits.sheets)
    return refuse('too_many_sheets', `It has more than ${limits.sheets} sheets.`)
  return sheetsOf(book)
}

function sheetsOf(book: WorkBook): { sheets: Sheet[] } | { problems: Problem[] } {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  let [cells, allRows] = [0, 0]
  const sheets: Sheet[] = []
  for (const name of book.SheetNames) {
    const data: (CellObject | undefined)[][] = book.Sheets[name]?.['!data'] ?? []
    const rows: string[][] = []
    allRows += data.length
    if (allRows > limits.rows) return refuse('too_many_rows', `It has more than ${limits.rows} rows.`)
    for (let i = 0; i < data.length; i++) {
      const row = rowText(data[i] ?? [], date1904)
      cells += row.length
      if (cells > limits.cells) return refuse('too_many_cells', `It has more than ${limits.cells} cells.`)
      rows.push(row)
    }
    while (rows.at(-1)?.length === 0) rows.pop()
    sheets.push({ name, rows })
  }
  return { sheets }
}

function rowText(cells: (CellObject | undefined)[], date1904: boolean): string[] {
  const row = Array.from(cells, (cell) => (cell ? cellText(cell, date1904) : ''))
  while (row.at(-1) === '') row.pop()
  return row
}

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, i) => bytes[i] === byte)
const isPacked = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
const isOld = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/** Workbooks in one XML file: XML Spreadsheet 2003, often called .xls, and flat OpenDocument. */
const isFlat = (bytes: Uint8Array) =>
  /^\ufeff?\s*<\?xml[^>]*>[\s\S]*?(?:<\?mso-application progid="Excel\.Sheet"|<Workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet|<office:document[^>]*opendocument\.spreadsheet)/.test(
    new TextDecoder().decode(bytes.subarray(0, 8_000)),
  )

const refuse = (code: string, says: string) => ({ problems: [refused({}, code, says)] })
