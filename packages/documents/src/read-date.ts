export interface ReadDate {
  value: string | null
  unknown?: ('year' | 'month' | 'day')[]
  /** Further ahead than any document is issued for. */
  farAhead?: true
}

/** Documents run for ten years, some cards for twenty. */
const longestYears = 20
/** No machine-readable document was issued before. */
const firstYear = 1980

/**
 * A date of birth of six places. The century is the latest in which the date is not after `latest` (today, or the day
 * the document expires): nobody was born after that. Unknown parts stay unknown (Doc 9303 part 3, 4.8).
 */
export function readBirth(raw: string, latest: string): ReadDate {
  return readParts(raw, (short, at) =>
    inCenturies(latest, short).find((year) => at(year) !== null && at(year)! <= latest),
  )
}

/**
 * A date of expiry. The century is the latest in which it is at most twenty years ahead of `today`; a year before 1980
 * is never meant, so then it is the one far ahead.
 */
export function readExpiry(raw: string, today: string): ReadDate {
  const limit = Number(today.slice(0, 4)) + longestYears
  const read = readParts(raw, (short, at) => {
    const real = inCenturies(`${limit}`, short).filter((year) => at(year) !== null)
    return (
      real.find((year) => year <= limit && year >= firstYear) ?? real.findLast((year) => year >= firstYear)
    )
  })
  const year = Number(read.value?.slice(0, 4))
  return year > limit ? { ...read, farAhead: true } : read
}

/** What two places of a year can mean: in the century of a date, and in the two before it; the latest first. */
function inCenturies(date: string, short: number): number[] {
  const century = Number(date.slice(0, 2)) * 100
  return [century + short, century - 100 + short, century - 200 + short]
}

/** `at` answers with the earliest day that the known parts allow in a year, or `null` when that year has no such day. */
type ChooseYear = (short: number, at: (year: number) => string | null) => number | undefined

function readParts(raw: string, choose: ChooseYear): ReadDate {
  const parts = [raw.slice(0, 2), raw.slice(2, 4), raw.slice(4, 6)] as [string, string, string]
  if (raw.length !== 6 || !parts.every((part) => /^(?:\d\d|<<|XX)$/.test(part))) return { value: null }
  const blank = /^0*$/.test(raw)
  const [year, month, day] = parts.map((part, i) =>
    blank || !/^\d\d$/.test(part) || (i > 0 && part === '00') ? undefined : Number(part),
  )
  const at = (full: number) => (exists(full, month, day) ? written(full, month ?? 1, day ?? 1) : null)
  // A leap year stands for a year that nobody knows.
  const full = year === undefined ? (at(2000) === null ? undefined : null) : choose(year, at)
  if (full === undefined) return { value: null }
  const unknown = (['year', 'month', 'day'] as const).filter((_, i) => [year, month, day][i] === undefined)
  const value = written(full, month, day)
  return unknown.length === 0 ? { value } : { value, unknown }
}

function exists(year: number, month: number | undefined, day: number | undefined): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day === undefined) return true
  // Day nought of a month is the last of the one before it.
  const last = month === undefined ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last
}

function written(year: number | null, month: number | undefined, day: number | undefined): string {
  const two = (part: number | undefined) => (part === undefined ? 'XX' : String(part).padStart(2, '0'))
  return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`
}
