import { cannotRead, read, type ReadValue } from './read-value.ts'

/** Which comes first where a date is written in figures: the day, or the month as in the United States. */
export type DateOrder = 'day_first' | 'month_first'

/**
 * A date as `2018-04-05`, or `2018-04`, `2018` where no more is said. Written in figures with the year last it can mean
 * two days: then `order`, found from the other dates of its column, decides, or it is refused.
 */
export function readDate(text: string, order?: DateOrder): ReadValue<string> {
  const given = text.trim()
  const iso =
    /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      given,
    )
  if (iso) return fromParts(iso[1]!, iso[3]!, iso[4]!)
  const loose = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]0?0:00(?::00)?)?$/.exec(given)
  if (loose) return fromParts(loose[1]!, loose[3]!, loose[4]!)
  const partial = /^(\d{4})(?:-(\d{2}|XX)(?:-XX)?)?$/.exec(given)
  if (partial) return fromPartial(partial[1]!, partial[2])
  const figures = inFigures(given)
  if (figures) return fromFigures(figures, order)
  const worded = inWords(given)
  if (worded) return fromParts(worded.year, worded.month, worded.day)
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(given))
    return cannotRead('date_year_short', 'The year has two figures: write four, as in 2018-04-05.')
  if (/^[1-6]\d{4}(?:\.\d+)?$/.test(given))
    return cannotRead(
      'date_as_number',
      'This is a number by which a spreadsheet counts days. Give the column the format of dates, and save it anew.',
    )
  return cannotRead('date_not_read', 'This is no date that can be read: write it as 2018-04-05.')
}

/** The order that the dates of a column have, if those that can mean one day only agree on it. */
export function orderOf(texts: Iterable<string>): DateOrder | undefined {
  let found: DateOrder | undefined
  for (const text of texts) {
    const figures = inFigures(text.trim())
    if (!figures) continue
    const { first, second } = figures
    const order =
      first > 12 && second <= 12 ? 'day_first' : second > 12 && first <= 12 ? 'month_first' : undefined
    if (!order) continue
    if (found && found !== order) return undefined
    found = order
  }
  return found
}

interface Figures {
  first: number
  second: number
  year: string
  /** With points the day comes first everywhere. */
  points: boolean
}

function inFigures(text: string): Figures | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i.exec(
    text,
  )
  return found
    ? { first: Number(found[1]), second: Number(found[3]), year: found[4]!, points: found[2] === '.' }
    : undefined
}

function fromFigures(
  { first, second, year, points }: Figures,
  order: DateOrder | undefined,
): ReadValue<string> {
  if (points || first > 12 || first === second) return fromParts(year, second, first)
  if (second > 12) return fromParts(year, first, second)
  if (!order)
    return cannotRead(
      'date_ambiguous',
      'This can be two days, as the day or the month comes first: write it as 2018-04-05.',
    )
  const by = order === 'day_first' ? 'day' : 'month'
  const says = `Read with the ${by} first, as the other dates of this column are.`
  const whole = order === 'day_first' ? fromParts(year, second, first) : fromParts(year, first, second)
  return whole.value === undefined ? whole : read(whole.value, { code: 'date_order_by_column', says })
}

const months = [
  'jan|january|enero|ene|janvier|janv|janeiro|januari',
  'feb|february|febrero|fevrier|fevr|fev|fevereiro|februari',
  'mar|march|marzo|mars|marco|maart|mrt',
  'apr|april|abril|abr|avril|avr',
  'may|mayo|mai|maio|mei',
  'jun|june|junio|juin|junho|juni',
  'jul|july|julio|juillet|juil|julho|juli',
  'aug|august|agosto|ago|aout|augustus',
  'sep|sept|september|septiembre|setiembre|septembre|setembro|set',
  'oct|october|octubre|octobre|outubro|out|oktober|okt',
  'nov|november|noviembre|novembre|novembro',
  'dec|december|diciembre|dic|decembre|dezembro|dez',
].map((names) => new Set(names.split('|')))

/** `5 April 2018`, `5 de abril de 2018`, `April 5, 2018`, `05-Apr-2018`. */
function inWords(text: string): { year: string; month: number; day: string } | undefined {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|o|º|\.)?[\s-]*(?:de |of )?\s*([a-z]+)\.?,?[\s-]*(?:de |del )?\s*(\d{4})$/.exec(
      plain,
    )
  const monthFirst = /^([a-z]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/.exec(plain)
  const [day, name, year] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!]
    : monthFirst
      ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
      : []
  const month = months.findIndex((names) => names.has(name ?? '')) + 1
  return day !== undefined && year !== undefined && month > 0 ? { year, month, day } : undefined
}

function fromParts(year: string, month: string | number, day: string | number): ReadValue<string> {
  const two = (part: string | number) => String(Number(part)).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  const time = Date.parse(`${date}T00:00:00Z`)
  if (!Number.isFinite(time) || !new Date(time).toISOString().startsWith(date))
    return cannotRead('date_impossible', 'The calendar has no such day.')
  return likely(date)
}

function fromPartial(year: string, month: string | undefined): ReadValue<string> {
  if (month === undefined || month === 'XX') return incomplete(year)
  return Number(month) >= 1 && Number(month) <= 12
    ? incomplete(`${year}-${month}`)
    : cannotRead('date_impossible', 'The calendar has no such month.')
}

function incomplete(date: string): ReadValue<string> {
  const checked = likely(date)
  const says = 'Not a whole date; it is kept as far as it goes.'
  return checked.value === undefined ? checked : read(date, checked.note ?? { code: 'date_incomplete', says })
}

function likely(date: string): ReadValue<string> {
  const year = Number(date.slice(0, 4))
  return year >= 1900 && year <= 2100
    ? read(date)
    : read(date, { code: 'date_unlikely', says: 'The year is not between 1900 and 2100.' })
}
