import { zoneCharacters } from './glyphs.ts'
import type { Match } from './match.ts'

/** A character as it was seen, and what else it may be. */
export interface ZoneCharacter {
  character: string
  /** 0 to 1: how much likelier this character is than all others together. */
  confidence: number
  /** The next likeliest, at most three, the likeliest first. */
  otherwise: { character: string; confidence: number }[]
}

/**
 * How fast confidence falls with likeness: the less clear the whole zone, the less a small difference says. Set so that
 * of what is read with nine in ten, at least as many are right in pictures of every difficulty.
 */
const sharpnessAt = (zone: number): number => Math.max(15, 15 + 110 * (zone - 0.6))

/** A cell's character. `zone` is how like letters all cells of the zone are. */
export function characterOf({ likeness }: Match, zone: number): ZoneCharacter {
  const sharpness = sharpnessAt(zone)
  const highest = Math.max(...likeness)
  const weights = [...likeness].map((like) => Math.exp(sharpness * (like - highest)))
  const total = weights.reduce((sum, one) => sum + one, 0)
  const [first, ...others] = weights
    .map((weight, i) => ({ character: zoneCharacters[i]!, confidence: weight / total }))
    .sort((a, b) => b.confidence - a.confidence)
  return { ...first!, otherwise: others.slice(0, 3) }
}
