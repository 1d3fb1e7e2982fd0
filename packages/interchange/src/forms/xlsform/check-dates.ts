import type { GivenSheet } from '../../workbook/read-sheets.ts'
import type { ProblemList } from '../../xml/problem-list.ts'

/**
 * Days before March 1900: spreadsheets count them in two ways that differ by a day, and mostly such a cell was a number
 * that was shown as a day by mistake. What it is cannot be told.
 */
export function checkDates(sheets: readonly GivenSheet[], problems: ProblemList): void {
  for (const { name = '', rows } of sheets) {
    const headings = rows[0]?.fields ?? []
    for (const { row, fields } of rows.slice(1)) {
      for (const [index, cell] of fields.entries()) {
        if (!/^(1899-12-3[01]|1900-0[012]-\d\d)(T|$)/.test(cell.trim())) continue
        problems.refuse(
          'form.ambiguous_date',
          { sheet: name, row, ...(headings[index] ? { column: headings[index].trim() } : {}) },
          'A day before March 1900, which spreadsheets count in two ways; if a number is meant, format the cell as text.',
        )
      }
    }
  }
}
