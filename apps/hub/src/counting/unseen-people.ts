import type { Uncovered } from '@libertad/linkage/people'
import type { JudgedPair } from './judge-pairs.ts'
import type { MetRecord } from './linking-facts.ts'
import { missedForEachFound } from './missed-pairs.ts'

/** Before anything was compared, one record of twenty is taken to be somebody again. */
const usual = { again: 1, records: 20 }
/** Share of records that nothing was compared with and that are taken to be somebody again, at most. */
const mostAgain = 0.6
/** From so many records at most that share is taken to be known. */
const mostKnownFrom = 40

/**
 * What the probabilities themselves may be wrong by, in people: as many more as if only pairs beyond doubt were joined,
 * and as many fewer as if every third chance were taken.
 */
export function doubtOf(pairs: readonly JudgedPair[]): { fewer: number; more: number } {
  const again = (beyond: number) =>
    groupsBeyond(pairs, beyond).reduce((sum, group) => sum + group.length - 1, 0)
  const likely = again(0.5)
  return { fewer: again(1 / 3) - likely, more: likely - again(0.95) }
}

/**
 * Records that may be somebody again though no pair says so. Of those that could not be compared the share is that of
 * the others. Of those that met nobody it is what pairs that share no token leave open: as many as were found twice, by
 * how many are missed for each found; who was met three times is found by one of the others all the same.
 */
export function unseenOf(
  records: readonly MetRecord[],
  pairs: readonly JudgedPair[],
  uncovered: ReadonlySet<string>,
): Uncovered[] {
  const groups = groupsBeyond(pairs, 0.5)
  const couples = groups.filter((group) => group.length === 2).length
  const missed = missedForEachFound(pairs) * couples
  const covered = records.length - uncovered.size
  const again =
    missed + groups.reduce((sum, group) => sum + group.filter((one) => !uncovered.has(one)).length - 1, 0)
  const alone = covered - groups.reduce((sum, group) => sum + group.length, 0)
  // Whom the others met was found only where that record could be compared, too; and of two records of one human either
  // may be the one that could not be.
  const either = 1 + covered / Math.max(1, records.length)
  const ofAll = covered === 0 ? 0 : (Math.max(0, again) * records.length * either) / covered
  const share = (ofAll + usual.again) / (covered + usual.records)
  return [
    {
      records: uncovered.size,
      expectedDuplicateShare: Math.min(mostAgain, share),
      // The more were found again, the better the share is known; whoever gives no name may yet be met as others are not.
      knownFrom: Math.min(mostKnownFrom, usual.records / 2 + Math.max(0, again)),
    },
    ...(missed > 0 && alone > 0
      ? [{ records: alone, expectedDuplicateShare: Math.min(1, missed / alone), knownFrom: couples }]
      : []),
  ]
}

/** Records that hang together by pairs beyond a likelihood. */
function groupsBeyond(pairs: readonly JudgedPair[], beyond: number): string[][] {
  const groups = new Map<string, string[]>()
  for (const { a, b, likely } of pairs) {
    if (likely <= beyond) continue
    const [one, other] = [groups.get(a.subject) ?? [a.subject], groups.get(b.subject) ?? [b.subject]]
    if (one === other) continue
    const [more, fewer] = one.length >= other.length ? [one, other] : [other, one]
    more.push(...fewer)
    for (const subject of more) groups.set(subject, more)
  }
  return [...new Set(groups.values())]
}
