/** A zone is written here by another way than it is read: nothing of the reader is used. */

export interface Holder {
  documentCode: string
  issuingState: string
  primary: string
  secondary: string
  documentNumber: string
  nationality: string
  /** `YYMMDD`, as it stands in the zone. */
  birth: string
  sex: 'M' | 'F' | '<'
  /** `YYMMDD`. */
  expiry: string
  optional: string
  optional2: string
}

export type Written = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B'

const values = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The 7-3-1 check digit of a text. */
export function digitOf(text: string): string {
  const sum = [...text].reduce(
    (total, one, i) => total + Math.max(0, values.indexOf(one)) * Number('731'[i % 3]),
    0,
  )
  return String(sum % 10)
}

const filled = (text: string, length: number) => text.slice(0, length).padEnd(length, '<')
const checked = (text: string) => text + digitOf(text)

/** The lines of a document. A number longer than nine goes on in the optional data of cards. */
export function writeZone(format: Written, holder: Holder): string[] {
  const { documentNumber, primary, secondary, optional, optional2 } = holder
  const head = filled(holder.documentCode, 2) + filled(holder.issuingState, 3)
  const names = secondary === '' ? primary : `${primary}<<${secondary}`
  const birth = checked(holder.birth)
  const expiry = checked(holder.expiry)
  const nationality = filled(holder.nationality, 3)
  const number = checked(filled(documentNumber, 9))
  if (format === 'TD1') {
    const first = head + numberAnd(documentNumber, optional, 15)
    const rest = filled(optional2, 11)
    const composite = digitOf(first.slice(5) + birth + expiry + rest)
    return [first, birth + holder.sex + expiry + nationality + rest + composite, filled(names, 30)]
  }
  if (format === 'TD2') {
    const long = numberAnd(documentNumber, optional, 7)
    const [start, rest] = [long.slice(0, 10), long.slice(10)]
    const composite = digitOf(start + birth + expiry + rest)
    return [head + filled(names, 31), start + nationality + birth + holder.sex + expiry + rest + composite]
  }
  const length = format === 'MRV-B' ? 36 : 44
  const second = number + nationality + birth + holder.sex + expiry
  if (format !== 'TD3') return [head + filled(names, length - 5), second + filled(optional, length - 28)]
  const personal = checked(filled(optional, 14))
  return [head + filled(names, 39), second + personal + digitOf(number + birth + expiry + personal)]
}

function numberAnd(number: string, optional: string, room: number): string {
  if (number.length <= 9) return checked(filled(number, 9)) + filled(optional, room)
  const rest = number.slice(9) + digitOf(number)
  return `${number.slice(0, 9)}<${filled(`${rest}<${optional}`, room)}`
}
