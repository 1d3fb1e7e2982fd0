import { atomsOf } from '../block/atoms.ts'
import { candidatesBy, everyPair, type Candidates } from '../block/candidates.ts'
import { keyChooser, type BlockingKey } from '../block/choose-keys.ts'
import { comparerOf, type Comparer } from '../compare/comparer.ts'
import type { Field } from '../fields/field.ts'
import type { AgreementModel } from './agreement.ts'
import { chanceOf } from './chance.ts'
import { dependenceOf } from './dependence.ts'
import { learnAgreement } from './learn-agreement.ts'
import { patternsOf } from './patterns.ts'

export interface Learnt {
  comparer: Comparer
  candidates: Candidates
  /** What records are looked up by; none where each pair is looked at. */
  keys: BlockingKey[]
  model: AgreementModel
}

/** Up to so many pairs each one is looked at. */
const allPairs = 2_000_000

/** Pairs for each record that are looked at: fewer of a large list, where keys find more strangers. */
const budgetOf = (records: number) => (records > 300_000 ? 30 : 60)

/** Pairs that a model is learnt from at most: more of them change nothing. */
const learntFrom = { first: 300_000, last: 1_000_000 }

/** How often a value stays the same in a match, before anything is learnt. */
const usualSurvival = 0.75

/** A model of a list, or of what two lists have in common, from nothing but the list. */
export function learnModel(
  fields: readonly Field[],
  records: number,
  random: () => number,
  split?: number,
): Learnt {
  const pairs = split === undefined ? (records * (records - 1)) / 2 : split * (records - split)
  const comparer = comparerOf(fields, split)
  const chance = chanceOf(comparer, records, split, random)
  const dependence = dependenceOf(fields, comparer, chance, random, split)
  const learnBy = (candidates: Candidates, estimate: number, from: number) => {
    const { patterns, counts } = patternsOf(comparer, candidates, estimate, from)
    return learnAgreement({
      fields: comparer.fields,
      patterns,
      counts,
      pairs,
      chance,
      dependence,
      expected: records / 8,
    })
  }
  if (pairs <= allPairs) {
    const candidates = everyPair(records, split)
    return { comparer, candidates, keys: [], model: learnBy(candidates, pairs, learntFrom.last) }
  }
  const atoms = atomsOf(fields)
  const chooser = keyChooser(fields, atoms, budgetOf(records), random)
  const estimate = (keys: readonly BlockingKey[]) => records * keys.reduce((sum, { cost }) => sum + cost, 0)
  // A first, cheaper round shows how values survive here; the keys of the second are chosen by that.
  const first = chooser(
    fields.map(() => usualSurvival),
    budgetOf(records) / 3,
  )
  const rough = learnBy(candidatesBy(first, records, split), estimate(first), learntFrom.first)
  const keys = chooser(rough.fields.map(survivalOf), budgetOf(records))
  const candidates = candidatesBy(keys, records, split)
  return { comparer, candidates, keys, model: learnBy(candidates, estimate(keys), learntFrom.last) }
}

/** What was found by the first keys agrees more than what was not: hence half way back to what is usual. */
function survivalOf({ match, full }: AgreementModel['fields'][number]): number {
  let agreeing = 0
  for (let level = 1; level <= full; level++) agreeing += match[level]!
  return (agreeing + usualSurvival) / 2
}
