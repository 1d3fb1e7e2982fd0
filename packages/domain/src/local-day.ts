const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The calendar day of an instant in a place's zone: an action day is local.
 * An unknown zone gives the UTC day.
 */
export function localDay(instant: string, zone: string): string {
  let format = formats.get(zone)
  if (!format) {
    format = dayFormat(zone)
    formats.set(zone, format)
  }
  return format.format(new Date(instant))
}

function dayFormat(zone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: 'UTC' })
  }
}

/** The day so many days after a day (before, if negative). */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day so many months later, or that month's last if it has no such day: 31 January, 28 February. */
export function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00.000Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  const month = date.toISOString().slice(0, 8)
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return `${month}${String(Math.min(Number(day.slice(8)), date.getUTCDate())).padStart(2, '0')}`
}
