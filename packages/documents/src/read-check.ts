import { checkDigit } from './check-digit.ts'
import type { ReadCheck, ReadField } from './document.ts'
import { textAt, textOver, type Check, type Layout, type PlacedField } from './layout.ts'

/** What a check digit should be and what it is. In an empty field it may be a filler instead of 0 (part 4, 4.2.2.2). */
export function readCheck(lines: readonly string[], { at, over }: Check): ReadCheck {
  const text = textOver(lines, over)
  const found = textAt(lines, at)
  const expected = checkDigit(text) ?? null
  const right = found === expected || (found === '<' && /^<*$/.test(text))
  return { expected, found, right, line: at.line, at: at.from }
}

/** A document number's check digit, and the rest of a number that is too long for its field. */
export function readNumberCheck(
  lines: readonly string[],
  layout: Layout,
  placed: PlacedField & { check: Check },
): Pick<ReadField, 'goesOn'> & { check: ReadCheck } {
  const place = goesOn(lines, layout, placed)
  if (!place) return { check: readCheck(lines, placed.check) }
  const more = textAt(lines, place)
  const found = more.at(-1)!
  const start = textAt(lines, placed)
  const rest = more.slice(0, -1)
  const expected = checkDigit(start + rest) ?? null
  // Some issuers count the filler in place 15 as a part of the number, and so give its rest other weights.
  const right = found === expected || found === checkDigit(`${start}<${rest}`)
  return {
    goesOn: { line: place.line, from: place.from, to: place.to - 1, raw: rest },
    check: { expected: right ? found : expected, found, right, line: place.line, at: place.to },
  }
}

/**
 * Where a number too long for its field goes on, its check digit included: a filler stands in the check digit's place,
 * and the rest begins the optional data and ends before a filler (Doc 9303 part 5, note j, and part 6).
 */
export function goesOn(lines: readonly string[], layout: Layout, placed: PlacedField) {
  const into = layout.fields.find(({ name }) => name === placed.goesOnIn)
  if (!into || !placed.check || textAt(lines, placed.check.at) !== '<') return undefined
  const length = textAt(lines, into).search(/<|$/)
  if (length < 2 || textAt(lines, placed).endsWith('<')) return undefined
  return { line: into.line, from: into.from, to: into.from + length - 1 }
}
