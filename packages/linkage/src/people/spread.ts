import { blocksOf } from './blocks.ts'
import type { CountedPairs } from './count-people.ts'
import { numbersOfPeople } from './numbers.ts'
import { addUpMany, type Spread } from './sum.ts'

/** How likely each number of people is behind records whose pairs are given, by these probabilities alone. */
export function spreadOfPeople({
  records,
  pairs,
  random,
}: Pick<CountedPairs, 'records' | 'pairs' | 'random'>): Spread {
  const { alone, blocks } = blocksOf(records, pairs)
  const { from, shares } = addUpMany(blocks.map((block) => numbersOfPeople(block, random)))
  return { from: from + alone, shares }
}

/** What is likely if one of several things holds, each so likely. */
export function mixOf(parts: readonly { share: number; spread: Spread }[]): Spread {
  const from = parts.reduce((least, { spread }) => Math.min(least, spread.from), Infinity)
  const end = parts.reduce(
    (most, { spread }) => Math.max(most, spread.from + spread.shares.length),
    -Infinity,
  )
  const shares = new Float64Array(Math.max(0, end - from))
  for (const { share, spread } of parts)
    spread.shares.forEach((one, i) => (shares[spread.from - from + i]! += share * one))
  return { from, shares }
}
