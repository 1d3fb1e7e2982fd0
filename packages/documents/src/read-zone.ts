import type { ReadField, TravelDocument, Warning } from './document.ts'
import { repairNoise } from './filler-noise.ts'
import { textAt, type Layout, type PlacedField } from './layout.ts'
import { readBirth, readExpiry, type ReadDate } from './read-date.ts'
import { readField } from './read-field.ts'
import { readCheck } from './read-check.ts'
import { repairMisread } from './repair-misread.ts'
import { warnOf } from './warn.ts'

/** Reads lines of the right number and lengths by a layout. `today`, as `YYYY-MM-DD`, decides centuries. */
export function readZone(given: readonly string[], layout: Layout, today: string): TravelDocument {
  const quiet = repairNoise(given, layout)
  const { lines, repairs } = repairMisread(quiet.lines, layout)
  const fields: Record<string, ReadField> = {}
  for (const placed of layout.fields) Object.assign(fields, readField(lines, layout, placed))
  const warnings = [...quiet.warnings, ...readDates(fields, layout, today)]
  for (const placed of layout.fields) warnings.push(...warnOf(lines, layout, placed, fields))
  if (!fields.primaryIdentifier?.value && !fields.secondaryIdentifier?.value)
    warnings.push({ warning: 'no_name', says: 'There is no name.' })
  if (layout.composite) {
    const { at } = layout.composite
    const raw = textAt(lines, at)
    fields.composite = { value: raw, raw, ...at, check: readCheck(lines, layout.composite) }
  }
  const wrongCheckDigits = Object.keys(fields).filter((name) => fields[name]!.check?.right === false)
  return {
    ...{ format: layout.format, startsAt: 1, fields, wrongCheckDigits },
    ...{ repairs: [...quiet.repairs, ...repairs], warnings },
  }
}

/** Fills in the dates: the expiry first, for a birth is before it. */
function readDates(fields: Record<string, ReadField>, layout: Layout, today: string): Warning[] {
  const warnings: Warning[] = []
  const dates = layout.fields.filter(({ kind }) => kind === 'birth' || kind === 'expiry')
  let latest = today
  for (const placed of dates.toSorted((a) => (a.kind === 'expiry' ? -1 : 1))) {
    const read = fields[placed.name]!
    const date = placed.kind === 'expiry' ? readExpiry(read.raw, today) : readBirth(read.raw, latest)
    Object.assign(read, valueOf(date))
    if (placed.kind === 'expiry' && date.value && !date.unknown && date.value < today) latest = date.value
    const warning = wrongDate(placed, date, read.raw)
    if (warning) warnings.push(warning)
  }
  return warnings
}

const valueOf = ({ value, unknown }: ReadDate) => (unknown ? { value, unknown } : { value })

function wrongDate({ name, line, from: at }: PlacedField, date: ReadDate, raw: string): Warning | undefined {
  const place = { field: name, line, at }
  if (date.farAhead)
    return { warning: 'expiry_far_ahead', ...place, says: `${name}: more than twenty years ahead.` }
  // Letters in a date have a warning of their own.
  if (date.value !== null || !/^[0-9<X]*$/.test(raw)) return undefined
  return { warning: 'no_such_date', ...place, says: `${name}: there is no such day in the calendar.` }
}
