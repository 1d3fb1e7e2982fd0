import { writeDelimited } from '../workbook/write-delimited.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { HtcdsCase, HtcdsRow, HtcdsValue } from './case.ts'
import { fields, mayRepeat } from './fields.ts'
import { caseColumn } from './join-rows.ts'

/** Comma separated text with the 83 fields of the standard and, behind them, the columns that it does not know. */
export const writeHtcdsCsv = (cases: readonly HtcdsCase[]): Uint8Array => {
  const { names, rows } = rowsOf(cases)
  return writeDelimited([names, ...rows])
}

/** A workbook as the standard’s template is laid out: names, labels below them, a case below those. */
export function writeHtcdsWorkbook(cases: readonly HtcdsCase[]): Uint8Array {
  const { names, rows } = rowsOf(cases)
  const labels = fields.map(({ label }) => label)
  return writeWorkbook([{ name: 'Sheet1', rows: [names, labels, ...rows] }])
}

function rowsOf(cases: readonly HtcdsCase[]): { names: string[]; rows: string[][] } {
  // Where rows could be taken for one case, each says of which it is.
  const several = cases.some(
    ({ further, fields: said }) =>
      further.length > 0 || fields.some((field) => mayRepeat(field) && said[field.name] !== undefined),
  )
  const kept = new Set(cases.flatMap((one) => [one, ...one.further].flatMap((row) => Object.keys(row.kept))))
  const extra = [...(several ? new Set([caseColumn, ...kept]) : kept)]
  const rows = cases.flatMap((one, i) => {
    const number = one.kept[caseColumn] ?? String(i + 1)
    return [one, ...one.further].map((row) => cellsOf(row, extra, number))
  })
  return { names: [...fields.map(({ name }) => name), ...extra], rows }
}

function cellsOf({ fields: said, kept }: HtcdsRow, extra: readonly string[], number: string): string[] {
  const others = extra.map((heading) => (heading === caseColumn ? number : (kept[heading] ?? '')))
  return [...fields.map(({ name }) => valueText(said[name])), ...others]
}

function valueText(value: HtcdsValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'object' ? value.join(';') : String(value)
}
