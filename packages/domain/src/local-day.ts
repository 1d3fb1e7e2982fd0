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
