import type { AgreementField } from './agreement.ts'

/** Levels of a field that say it is the same, or nearly. */
export const closeOf = ({ close, full, levels }: AgreementField): number =>
  Math.min(levels.length - 1, close ?? full + 1)

/** How often strangers agree in full on a field that tells people apart, at most. */
const mostByChance = 0.05

/** Fields that tell people apart: not shared with anybody, and seldom the same by chance. A sex is none. */
export function witnessesOf(fields: readonly AgreementField[], chance: readonly Float64Array[]): number[] {
  return fields.flatMap(({ shared, full }, f) =>
    shared === 'none' && sumOf(chance[f]!, full) < mostByChance ? [f] : [],
  )
}

/** What remains of a match that next to nothing speaks for. */
export const unwitnessed = 0.01

/** Of all that two records of one person could agree on, in bits, they agree on this share at least. */
const leastShare = 0.35

/** Where nothing is nearly alike, as among tokens, one slip is as good as another value, and counts this much of one. */
const ungraded = 0.3

/**
 * Whether a pair can hardly be of one person whatever a model says: nothing of what tells people apart is alike, two such
 * things at least being known; or what agrees is little beside what does not. Slips come together in hardly any match, and
 * strangers in one place look just so, or those who were given the same wrong birth date.
 */
export function againstMatch(fields: readonly AgreementField[], chance: readonly Float64Array[]) {
  const witnesses = witnessesOf(fields, chance)
  const close = fields.map(closeOf)
  const bits = fields.map((_, f) => -Math.log2(Math.max(1e-9, sumOf(chance[f]!, close[f]!))))
  const slips = fields.map(({ levels, full }) => (levels.length - full > 2 ? 1 : ungraded))
  return (levels: Uint8Array, from = 0): boolean => {
    let [agreed, compared] = [0, 0]
    for (let f = 0; f < bits.length; f++) {
      const level = levels[from + f]!
      if (level === 0) continue
      const agrees = level <= close[f]!
      compared += agrees ? bits[f]! : bits[f]! * slips[f]!
      if (agrees) agreed += bits[f]!
    }
    if (agreed < leastShare * compared) return true
    let asked = 0
    for (const witness of witnesses) {
      const level = levels[from + witness]!
      if (level === 0) continue
      if (level <= close[witness]!) return false
      asked++
    }
    return asked > 1
  }
}

function sumOf(chance: Float64Array, levels: number): number {
  let sum = 0
  for (let level = 1; level <= levels; level++) sum += chance[level]!
  return sum
}
