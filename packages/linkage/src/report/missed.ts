import type { Linked } from '../link.ts'
import { scoreAgreement } from '../learn/score-agreement.ts'

/** Matches that are made up by what was learnt. */
const drawn = 4000

/**
 * Share of matches that a model expects not to find, since too little of them agrees or is known: matches are drawn as the
 * model says they are, and their probabilities worked out.
 */
export function missedShare({ model, fields }: Linked, least: number, random: () => number): number {
  const score = scoreAgreement(model)
  const known = fields.map(
    ({ codes }) => (codes.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0) / codes.length) ** 2,
  )
  const levels = new Uint8Array(fields.length)
  let missed = 0
  for (let i = 0; i < drawn; i++) {
    model.fields.forEach(({ match }, f) => {
      levels[f] = random() < known[f]! ? levelBy(match, random()) : 0
    })
    if (score(levels).probability < least) missed++
  }
  return missed / drawn
}

function levelBy(shares: Float64Array, at: number): number {
  let left = at
  for (let level = 1; level < shares.length; level++) if ((left -= shares[level]!) < 0) return level
  return shares.length - 1
}
