import type { Arrangement } from './arrange.ts'
import { countOutside } from './character-class.ts'
import type { TravelDocument } from './document.ts'
import { readZone } from './read-zone.ts'

/**
 * The best of the arrangements that may be believed. Lines as they were given are, when they look like a zone, whatever
 * their check digits say; what was turned, cut or filled must be proven by `proofs` right check digits.
 */
export function choose(
  arrangements: readonly Arrangement[],
  today: string,
  proofs: number,
): TravelDocument | undefined {
  let best: TravelDocument | undefined
  let bestScore = -Infinity
  for (const { layout, lines, repairs, asGiven } of arrangements) {
    const begins = layout.begins.test(lines.join(''))
    const size = layout.lengths.reduce((sum, length) => sum + length, 0)
    if ((layout.national && !begins) || countOutside(lines, layout) > size * 0.3) continue
    const document = readZone(lines, layout, today)
    const right = Object.values(document.fields).filter(
      ({ check, raw }) => check?.right && /[^<]/.test(raw),
    ).length
    const outside = document.warnings.filter(({ warning }) => warning === 'outside_class').length
    const looksRight = asGiven
      ? outside <= size * (right > 0 ? 0.15 : 0.07)
      : right >= proofs && outside <= size * 0.1
    const score = 3 * right - outside - document.warnings.length + (begins ? 4 : 0) + (asGiven ? 2 : 0)
    if (!looksRight || score <= bestScore) continue
    best = { ...document, repairs: [...repairs, ...document.repairs] }
    bestScore = score
    // What is right as it stands needs no other explanation.
    if (asGiven && begins && document.wrongCheckDigits.length + document.warnings.length === 0) return best
  }
  return best
}
