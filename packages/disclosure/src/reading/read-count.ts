import type { Count } from '../table.ts'

/** Counts above this are no counts of people, and would cost the solver its exactness. */
const mostCounted = 100_000_000

const plain = /^\d{1,12}$/
// Spaces, apostrophes and commas between groups of three; a dot could as well begin a fraction.
const grouped = /^\d{1,3}(?:[ \u00A0\u2009\u202F'’,]\d{3})+$/
const hiddenMark =
  /^(?:x|c|s|\*{1,3}|\.{2,3}|…|:|\[[a-z]\]|\([a-z]\)|hidden|suppressed|confidential|withheld)$/i
const below = /^(?:<|under|fewer than|less than)\s*(\d{1,6})$/i
const upTo = /^(?:≤|<=)\s*(\d{1,6})$/
const range = /^(\d{1,6})\s*(?:-|–|to)\s*(\d{1,6})$/i

/**
 * The count in a field, or why there is none. Zero is a count; an empty field is not.
 * `zerosTold`: the table prints zeros, so that “fewer than five” there means one to four.
 */
export function readCount(field: string, zerosTold = false): { count: Count } | { wrong: string } {
  const text = field.trim()
  if (plain.test(text) || grouped.test(text)) {
    const count = Number(text.replaceAll(/\D/g, ''))
    return count <= mostCounted
      ? { count }
      : { wrong: `is more than ${mostCounted}, the most this can protect` }
  }
  if (hiddenMark.test(text)) return { count: { least: 0, most: undefined } }
  const fewer = below.exec(text)
  if (fewer && Number(fewer[1]) > 1)
    return { count: { least: zerosTold ? 1 : 0, most: Number(fewer[1]) - 1 } }
  const most = upTo.exec(text)
  if (most) return { count: { least: 0, most: Number(most[1]) } }
  const between = range.exec(text)
  if (between && Number(between[1]) <= Number(between[2]))
    return { count: { least: Number(between[1]), most: Number(between[2]) } }
  return { wrong: whyNot(text) }
}

/** Whether a field holds a count or the mark of a hidden one. */
export const holdsCount = (field: string): boolean => 'count' in readCount(field)

/** Whether a field was meant as a count: not a band of ages, but also `-4`, `=2+2`, `3.5 %` and nothing at all. */
export const meantAsCount = (field: string): boolean =>
  !range.test(field.trim()) && (holdsCount(field) || /^[-−–+=@]?[\d.,\s+*/()%-]*$/.test(field))

function whyNot(text: string): string {
  if (text === '') return 'is empty: write 0 where nobody was counted, x where the count is hidden'
  if (/^[-–—]$/.test(text)) return 'can mean none or hidden: write 0 or x'
  if (/^[-−–]\s*\d/.test(text)) return 'is below zero'
  if (text.endsWith('%')) return 'is a share; counts are needed'
  if (/^[=+@]/.test(text)) return 'is a formula; write its result'
  if (/^\d+[.,]\d+$/.test(text)) return 'is not a whole number'
  return 'is no count'
}
