import { logit } from '../cluster/gather.ts'
import { scoreAgreement } from '../learn/score-agreement.ts'
import type { Linked } from '../link.ts'

/** Copies that are damaged so much: made up as the model says matches are, each slip so many times as frequent. */
export interface Damage {
  times: number
  /** Log odds of each, natural. */
  odds: Float64Array
}

/** From hardly any slips to next to nothing left. */
const grades = [0.15, 0.35, 0.65, 1, 1.6, 2.6, 4, 6.5]

/** Matches that are made up of each grade. */
const drawn = 700

/**
 * Matches are not all alike: one copy is as good as the other, another is hardly legible. What is known of both is drawn from
 * the records themselves, since who leaves out one thing leaves out others; of heavier damage still less is known.
 */
export function damagedMatches({ model, fields, records }: Linked, random: () => number): Damage[] {
  const score = scoreAgreement(model)
  const below = (most: number) => Math.min(most - 1, Math.floor(random() * most))
  const filled = fields.map(
    ({ codes }) => codes.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0) / codes.length,
  )
  const levels = new Uint8Array(fields.length)
  return grades.map((times) => ({
    times,
    odds: Float64Array.from({ length: drawn }, () => {
      const [one, other] = [below(records), below(records)]
      model.fields.forEach(({ match, full }, f) => {
        const { codes } = fields[f]!
        const lost = times > 1 && random() > filled[f]! ** (2 * (times - 1))
        levels[f] = lost || codes[one] === 0 || codes[other] === 0 ? 0 : levelBy(match, full, times, random())
      })
      return logit(score(levels).probability)
    }),
  }))
}

/** A level of a match whose slips are so many times as frequent. */
function levelBy(shares: Float64Array, full: number, times: number, at: number): number {
  let agreeing = 0
  for (let level = 1; level <= full; level++) agreeing += shares[level]!
  const left = agreeing ** times
  const [same, slips] = [left / Math.max(agreeing, 1e-9), (1 - left) / Math.max(1 - agreeing, 1e-9)]
  let rest = at
  for (let level = 1; level < shares.length; level++)
    if ((rest -= shares[level]! * (level <= full ? same : slips)) < 0) return level
  return shares.length - 1
}
