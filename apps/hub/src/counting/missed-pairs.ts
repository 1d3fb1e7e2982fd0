import { isNameToken } from './identity-patterns.ts'
import type { JudgedPair } from './judge-pairs.ts'

/**
 * How many pairs of one human share no token and were never proposed, for each that was found. Documents, days of birth
 * and names find pairs in three ways: how often one way misses what the others found says how often all three do
 * (capture and recapture, the ways taken to be independent).
 */
export function missedForEachFound(pairs: readonly JudgedPair[]): number {
  const found = pairs.filter(({ likely }) => likely > 0.5).map(({ evidence }) => waysOf(evidence()))
  if (found.length === 0) return 0
  const missed = [0, 1, 2].reduce((share, way) => {
    const byOthers = found.filter((ways) => ways.some((found, other) => found && other !== way))
    return (share * byOthers.filter((ways) => !ways[way]).length) / Math.max(1, byOthers.length)
  }, 1)
  return Math.min(1, missed / (1 - missed || 1))
}

function waysOf(evidence: ReturnType<JudgedPair['evidence']>): boolean[] {
  const agrees = (is: (of: string) => boolean) => evidence.some((one) => one.is === 'agrees' && is(one.of))
  return [agrees((of) => of === 'document'), agrees((of) => of === 'word_and_day'), agrees(isNameToken)]
}
