/** A day as `2018-04-06`. */
export type Day = string

const millisecondsADay = 86_400_000

export const daysBefore = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - count * millisecondsADay).toISOString().slice(0, 10)

/** The day made of three numbers; `undefined` when the calendar has none. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (![year, month, date].every(Number.isInteger) || year < 1900 || year > 9999) return undefined
  const pad = (part: number) => String(part).padStart(2, '0')
  const day = `${year}-${pad(month)}-${pad(date)}`
  const read = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined
}
