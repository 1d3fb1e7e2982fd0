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

/** How fast confidence falls with likeness; set so that of what is read with 0.9, nine in ten are right. */
const sharpness = 60

export function characterOf({ likeness }: Match): ZoneCharacter {
  const highest = Math.max(...likeness)
  const weights = [...likeness].map((like) => Math.exp(sharpness * (like - highest)))
  const total = weights.reduce((sum, one) => sum + one, 0)
  const [first, ...others] = weights
    .map((weight, i) => ({ character: zoneCharacters[i]!, confidence: weight / total }))
    .sort((a, b) => b.confidence - a.confidence)
  return { ...first!, otherwise: others.slice(0, 3) }
}
