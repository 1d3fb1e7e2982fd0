import type { Dependence } from './dependence.ts'
import type { SlipsTogether } from './slips-together.ts'

/**
 * The learner of a record linkage model (Fellegi and Sunter 1969), without labels, over comparisons of any kind: clear
 * names, or tokens that agree or do not.
 */

export type Shared = 'none' | 'household' | 'place'

/** What is compared, and the levels in which two records agree on it. */
export interface AgreementField {
  name: string
  /** Levels of agreement from the most to the least; the last says that nothing agrees. Level 1 is the first of them. */
  levels: readonly string[]
  /** How many of the first levels are full agreement, on rarer or commoner values. */
  full: number
  /** How many of the first levels say that it is the same, or nearly: all full ones and one more, if it is not said. */
  close?: number
  /** What share of records has a value of each of the full levels; [0] is unused. */
  mass?: Float64Array
  /** Who else has it: nobody in particular, those of her household (a family name), or of her whole place (a street). */
  shared: Shared
}

/** People who are not one, and agree on much at once. */
export const kinds = ['household', 'place'] as const

export type Kin = (typeof kinds)[number]

/** Compared pairs, put together by what they show. */
export interface ComparedPairs {
  fields: readonly AgreementField[]
  /** A row for each pattern, a level for each field; 0 where either record says nothing: no evidence. */
  patterns: Uint8Array
  /** How many pairs show each pattern. */
  counts: Float64Array
  /** All pairs there are, compared or not: what was not compared is taken for no match. */
  pairs: number
  /** For each field how often two records drawn at random show each level, of those where both say something. [0] is unused. */
  chance: readonly Float64Array[]
  /** How fields lean on each other among strangers; without it they are taken to be independent. */
  dependence?: Dependence
  /** Matches to be expected of these records, to begin with. */
  expected?: number
}

/** Shares and weights of one field by level. [0], for missing, is 1 or 0. */
export interface LearntField extends AgreementField {
  /** How often two records of one person show this level. */
  match: Float64Array
  /** … of two people of one household, and of one place. */
  kin: Record<Kin, Float64Array>
  /** … of two people who have nothing to do with each other. */
  chance: Float64Array
  /** Weight of a level for a match: log2(match / chance). */
  weights: Float64Array
}

export interface AgreementModel {
  fields: LearntField[]
  /** How often two records drawn at random show each level, matches among them. */
  drawn: readonly Float64Array[]
  dependence: Dependence | undefined
  /** How fields slip together in matches; without it they are taken to do so by themselves. */
  together: SlipsTogether | undefined
  /** Share of all pairs that are matches, and that are of one household or of one place. */
  matches: number
  kin: Record<Kin, number>
  /** Steps until nothing changed. */
  steps: number
  pairs: number
}
