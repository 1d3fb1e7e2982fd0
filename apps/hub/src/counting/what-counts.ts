import type { JudgedPair } from './judge-pairs.ts'
import type { MetRecord } from './linking-facts.ts'

/** Pairs that count: those that one side was not shown wait until somebody answered. */
export const countsNow = ({ pair, answered }: JudgedPair) => !pair.held || answered

/**
 * Records that count as if nothing was compared with them: without tokens, or written when their agency's budget was
 * spent. Of those all count so, whether somebody else has them or not, until a pair of theirs is answered: else the
 * figure would tell what the budget holds back.
 */
export function uncoveredOf(records: readonly MetRecord[], pairs: readonly JudgedPair[]): Set<string> {
  const counted = new Set(pairs.filter(countsNow).flatMap(({ a, b }) => [a.subject, b.subject]))
  const uncovered = records.filter((one) => !one.tokenised || (one.afterBudget && !counted.has(one.subject)))
  return new Set(uncovered.map(({ subject }) => subject))
}
