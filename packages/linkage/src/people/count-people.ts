import { duplicatesUnseen } from './unseen.ts'
import { spreadOfPeople } from './spread.ts'
import { addUp, intervalOf } from './sum.ts'

/** Two records that may be one person. Records are numbered from 0. */
export interface JudgedPair {
  a: number
  b: number
  /** How likely they are one person, by the evidence of this pair alone: 0 to 1. */
  probability: number
  /** What a person decided, which the probability then does not matter for. */
  judged?: 'same' | 'different'
}

export interface CountedPairs {
  records: number
  /** Pairs worth a thought. Two records that are in no pair together speak a little against each other. */
  pairs: readonly JudgedPair[]
  /** How often the interval is to hold. */
  level: 0.9 | 0.95
  /** Numbers from 0 up to 1, evenly spread. Drawn from only where many records hang together. */
  random: () => number
  /** Groups of records, of the above, that may be somebody again whom nothing could be compared with. */
  uncovered?: Uncovered | readonly Uncovered[]
}

/** Records of one sort, and the share of them that is expected to be somebody again. */
export interface Uncovered {
  records: number
  expectedDuplicateShare: number
  /** From how many records that share is taken to be known; 10 if nothing is said: few, since nobody compared these. */
  knownFrom?: number
}

/** Distinct people: the likeliest number, between two that hold it as often as the level says. */
export interface PeopleCount {
  low: number
  best: number
  high: number
}

/**
 * How many people stand behind records, from probabilities of pairs.
 *
 * Pairs that hang together are one block and depend on each other: if a is b and b is c, a is c. In each block every way
 * to make people of records has the weight of the odds of the pairs that it joins; small blocks are counted through, large
 * ones sampled. Blocks are independent, so their numbers add up. An interval is never narrower than its pairs allow; it
 * trusts that the probabilities are calibrated.
 *
 * Of contradicting judgements “same” wins: who said different of two that others joined is asked again elsewhere.
 * @throws RangeError if a pair names a record that there is not, or a probability is none.
 */
export function countPeople({ records, pairs, level, random, uncovered = [] }: CountedPairs): PeopleCount {
  if (!Number.isInteger(records) || records < 0) throw new RangeError('records is a whole number from 0')
  for (const { a, b, probability } of pairs) {
    if (![a, b].every((record) => Number.isInteger(record) && record >= 0 && record < records) || a === b)
      throw new RangeError(`There is no pair ${a}, ${b} of ${records} records`)
    if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`)
  }
  if (records === 0) return { low: 0, best: 0, high: 0 }
  const parts = [spreadOfPeople({ records, pairs, random })]
  const groups = 'records' in uncovered ? [uncovered] : uncovered
  for (const { records: unseen, expectedDuplicateShare, knownFrom } of groups)
    if (unseen > 0)
      parts.push(duplicatesUnseen(Math.min(unseen, records - 1), expectedDuplicateShare, records, knownFrom))
  const { low, best, high } = intervalOf(addUp(parts), level)
  const within = (people: number) => Math.min(records, Math.max(1, people))
  return { low: within(low), best: within(best), high: within(high) }
}
