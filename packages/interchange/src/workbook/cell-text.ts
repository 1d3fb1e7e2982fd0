import { SSF, type CellObject } from '@e965/xlsx'

/**
 * A cell as somebody would type it: days as `2018-04-05`, instants as `2018-04-05T14:02:00`, hours as `14:02`,
 * numbers in full and with a point, ticks as `TRUE` and `FALSE`, text as it is. Of a formula its last value.
 */
export function cellText(cell: CellObject, startsIn1904: boolean): string {
  switch (cell.t) {
    case 's':
      return String(cell.v ?? '')
    case 'b':
      return cell.v ? 'TRUE' : 'FALSE'
    case 'e':
      return errors[Number(cell.v)] ?? '#ERROR'
    case 'd':
      return dateText(new Date(cell.v as Date).toISOString().slice(0, 19))
    case 'n':
      return numberText(Number(cell.v), String(cell.z ?? ''), startsIn1904)
    default:
      return ''
  }
}

/** Errors of a formula, by their numbers in workbooks. */
const errors: Record<number, string> = {
  ...{ 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A' },
}

function numberText(value: number, format: string, date1904: boolean): string {
  if (value >= 0 && SSF.is_date(format)) {
    const read = SSF.parse_date_code(value, { date1904 })
    const two = (part: number) => String(part).padStart(2, '0')
    const time = `${two(read.H)}:${two(read.M)}:${two(Math.floor(read.S))}`
    if (value < 1) return time.replace(/:00$/, '')
    return dateText(`${String(read.y).padStart(4, '0')}-${two(read.m)}-${two(read.d)}T${time}`)
  }
  const plain = plainNumber(value)
  // A format of noughts alone holds what would be lost as a number: the first noughts of a code.
  return /^0{2,20}$/.test(format) && /^\d+$/.test(plain) ? plain.padStart(format.length, '0') : plain
}

const dateText = (text: string) => text.replace(/T00:00:00$/, '')

/** Fifteen figures, as spreadsheets keep them, without an exponent where the number is whole. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return ''
  const text = String(Number(value.toPrecision(15)))
  return text.includes('e+') && Number.isInteger(value) ? BigInt(value).toString() : text
}
