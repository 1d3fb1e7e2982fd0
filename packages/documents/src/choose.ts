import type { Arrangement } from './arrange.ts'
import { countOutside } from './character-class.ts'
import type { TravelDocument } from './document.ts'
import { readZone } from './read-zone.ts'

export interface Choice {
  document: TravelDocument
  /** How much speaks for it; comparable between choices from the same lines. */
  score: number
}

/**
 * The best of the arrangements that may be believed. Lines as they were given are, when they look like a zone, whatever
 * their check digits say; what was turned, cut or filled must be proven by `proofs` right check digits.
 */
export function choose(
  arrangements: readonly Arrangement[],
  today: string,
  proofs: number,
): Choice | undefined {
  let best: Choice | undefined
  for (const { layout, lines, repairs, asGiven, fillers } of arrangements) {
    const begins = layout.begins.test(lines.join(''))
    const size = layout.lengths.reduce((sum, length) => sum + length, 0)
    const untouched = asGiven && fillers === 0
    // A code that is unusual for its format is met; one that also takes other line lengths is not.
    if (!begins && (layout.national || !untouched)) continue
    if (countOutside(lines, layout) > size * 0.3) continue
    const document = readZone(lines, layout, today)
    const { fields, warnings, wrongCheckDigits } = document
    const right = Object.values(fields).filter(({ check, raw }) => check?.right && /[^<]/.test(raw)).length
    const outside = warnings.filter(({ warning }) => warning === 'outside_class').length
    const looksRight = asGiven
      ? outside <= size * (right > 0 ? 0.15 : 0.07)
      : right >= proofs && outside <= size * 0.1
    if (!looksRight) continue
    const score = 3 * right - outside - warnings.length - fillers / 4 + (begins ? 4 : 0) + (untouched ? 2 : 0)
    if (best && score <= best.score) continue
    best = { document: { ...document, repairs: [...repairs, ...document.repairs] }, score }
    // What is right as it stands needs no other explanation.
    if (untouched && begins && wrongCheckDigits.length + warnings.length === 0) return best
  }
  return best
}
