/** Which part stands where in the dates of a column. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy'

const months = [
  ...['jan ene gen', 'feb fev fév', 'mar mär maa', 'apr abr avr', 'may mai mei mag', 'jun juin giu'],
  ...['jul juil lug', 'aug ago aou aoû', 'sep set', 'oct okt out ott', 'nov', 'dec dez dic déc'],
].map((names) => names.split(' '))

const compact = /^(\d{4})(\d\d)(\d\d)$/
const ymd = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?$/
const other = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d\d)(?: .*)?$/
const named = /^(\d{1,2})[-/. ]*(\p{L}{3,})[-/., ]*(\d{4})$/u
const namedFirst = /^(\p{L}{3,})[-/. ]*(\d{1,2})[-/., ]+(\d{4})$/u

/** Eight digits of a date, year first, also where no calendar has that day; empty where it is none. */
export function dateDigits(text: string, order: DateOrder): string {
  const year = compact.exec(text) ?? ymd.exec(text)
  if (year) return digits(year[1]!, year[2]!, year[3]!)
  const short = other.exec(text)
  if (short) {
    const full = short[3]!.length === 4 ? short[3]! : `${Number(short[3]) > 30 ? 19 : 20}${short[3]}`
    return order === 'mdy' ? digits(full, short[1]!, short[2]!) : digits(full, short[2]!, short[1]!)
  }
  const word = named.exec(text)
  if (word) return digits(word[3]!, monthOf(word[2]!), word[1]!)
  const first = namedFirst.exec(text)
  return first ? digits(first[3]!, monthOf(first[1]!), first[2]!) : ''
}

const digits = (year: string, month: string, day: string) =>
  month === '' ? '' : year + month.padStart(2, '0') + day.padStart(2, '0')

function monthOf(word: string): string {
  const at = months.findIndex((names) => names.some((name) => word.toLowerCase().startsWith(name)))
  return at < 0 ? '' : String(at + 1)
}

/** Day or month first, by what could not be otherwise; by the day where nothing tells. */
export function orderOf(values: readonly string[]): DateOrder {
  let [first, second] = [0, 0]
  for (const value of values) {
    const parts = other.exec(value)
    if (Number(parts?.[1]) > 12) first++
    if (Number(parts?.[2]) > 12) second++
  }
  return second > first ? 'mdy' : 'dmy'
}

/** Whether a text can be read as a date of a calendar within the last two centuries and a bit. */
export function isDate(text: string): boolean {
  const date = dateDigits(text, 'dmy')
  if (date === '') return false
  const [year, a, b] = [date.slice(0, 4), date.slice(4, 6), date.slice(6)].map(Number) as [
    number,
    number,
    number,
  ]
  const [low, high] = a < b ? [a, b] : [b, a]
  return year > 1780 && year < 2100 && low >= 1 && low <= 12 && high <= 31
}
