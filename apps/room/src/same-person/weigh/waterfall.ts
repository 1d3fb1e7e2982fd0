import type { PairToJudge } from '@libertad/protocol'
import { tellsNothing } from './weight-words.ts'

/** One bar: what moves it, from where to where, all in doublings. */
export interface Step {
  /** What was compared; `rarity` for what holds before anything is. */
  of: string
  weight: number
  from: number
  to: number
}

export interface Waterfall {
  steps: Step[]
  /** Where it ends: what all of it together says. */
  sum: number
  /** The axis, with 0 on it: where one and two people are equally likely. */
  low: number
  high: number
}

/** From the rarity of any match over each thing that says something to the sum. */
export function waterfall({ prior, evidence }: Pick<PairToJudge, 'prior' | 'evidence'>): Waterfall {
  let at = prior
  const steps: Step[] = [{ of: 'rarity', weight: prior, from: 0, to: prior }]
  for (const { of, weight } of evidence) {
    if (tellsNothing(weight)) continue
    steps.push({ of, weight, from: at, to: at + weight })
    at += weight
  }
  const ends = steps.flatMap(({ from, to }) => [from, to])
  // What tells nothing one by one is still in the sum.
  const sum = evidence.reduce((all, { weight }) => all + weight, prior)
  return { steps, sum, low: Math.min(0, ...ends), high: Math.max(0, ...ends) }
}

/** Where a value stands on the axis, in percent. */
export function placeOn({ low, high }: Pick<Waterfall, 'low' | 'high'>, value: number): number {
  return high === low ? 0 : ((value - low) / (high - low)) * 100
}
