import type { Mistake, Range } from './made.ts'

/** A number as people type it: a comma or a point before the decimals, a minus of either form. */
const typedNumber = /^[-−]?\d{1,9}(?:[.,]\d{1,9})?$/

/**
 * What was typed as a number in a range. Nothing typed is `undefined`; whatever is no number, or lies outside, is a
 * mistake. Thousands are not grouped: `1,000` would be one in one country and a thousand in another.
 */
export function readNumber(
  typed: string,
  range: Range,
): { value: number | undefined; mistake?: never } | { value?: never; mistake: Mistake } {
  const text = typed.trim()
  if (text === '') return { value: undefined }
  const value = typedNumber.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : Number.NaN
  const fits = value >= range.from && value <= range.to && (!range.whole || /^[-−]?\d+$/.test(text))
  return fits ? { value } : { mistake: range }
}
