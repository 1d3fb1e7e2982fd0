import type { Language } from '../report.ts'
import { digitsIn } from './digits.ts'
import { countsNothing } from './not-counts.ts'
import { qualified } from './qualifiers.ts'
import type { Quantity } from './quantity.ts'
import { spelledIn } from './spelled.ts'

/** Numbers of a sentence that may count people or things, in order. `taken`: places of dates and names. */
export function findNumbers(folded: string, language: Language, taken: [number, number][] = []): Quantity[] {
  const digits = digitsIn(folded, language)
  const spelled = spelledIn(folded, language).filter(
    ({ start, end }) => !digits.some((other) => start < other.end && end > other.start),
  )
  const counts = [...digits, ...spelled]
    .filter(({ start, end }) => !taken.some(([from, to]) => start < to && end > from))
    .filter((quantity) => quantity.vague || !countsNothing(folded, quantity, language))
    .sort((a, b) => a.start - b.start)
  return joined(
    folded,
    counts.map((quantity) => (quantity.article || quantity.vague ? quantity : qualified(folded, quantity))),
  )
}

/** “Between 300 and 350” is one quantity. */
function joined(folded: string, quantities: Quantity[]): Quantity[] {
  const found: Quantity[] = []
  for (const quantity of quantities) {
    const before = found.at(-1)
    if (before && !before.vague && !before.article && !quantity.vague && before.value < quantity.value) {
      const link = folded.slice(before.end, quantity.start)
      const lead = /\b(between|entre|from|de)\s*$/.exec(folded.slice(0, before.start))
      const isRange =
        /^\s*-\s*$/.test(link) ||
        (lead &&
          (['between', 'entre'].includes(lead[1]!)
            ? /^\s*(?:and|y|et|e)\s*$/.test(link)
            : /^\s*(?:to|a)\s*$/.test(link)))
      if (isRange) {
        found[found.length - 1] = {
          value: before.value,
          high: quantity.value,
          qualifier: 'range',
          start: lead ? lead.index : before.start,
          end: quantity.end,
        }
        continue
      }
    }
    found.push(quantity)
  }
  return found
}
