import type { ReadField } from './document.ts'
import type { Span } from './layout.ts'

/** Primary and secondary identifier of a field of names (Doc 9303 part 3, 4.6): two fillers part them, one is a blank. */
export function readNames(raw: string, { line, from }: Span): [primary: ReadField, secondary: ReadField] {
  const parted = raw.indexOf('<<')
  const end = parted < 0 ? raw.length : parted
  const secondary = raw.slice(end + 2)
  return [
    readName(raw.slice(0, end), { line, from, to: from + end - 1 }, secondary === '' && parted < 0),
    readName(
      secondary,
      { line, from: from + Math.min(end + 2, raw.length), to: from + raw.length - 1 },
      true,
    ),
  ]
}

/**
 * One name as it is written: particles, hyphens and apostrophes are what the issuer made of them. `last` when the name
 * ends where its line does; a letter in the last place then means that something may be cut off (part 3, 4.2.3).
 */
export function readName(raw: string, place: Span, last: boolean): ReadField {
  const value = raw.replaceAll(/<+/g, ' ').trim()
  const read: ReadField = { value, raw, ...place }
  if (last && /[^<]$/.test(raw)) read.truncated = true
  return read
}
