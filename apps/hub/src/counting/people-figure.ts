import { countPeople } from '@libertad/linkage/people'
import type { PeopleFigure } from '@libertad/protocol'
import type { JudgedPair } from './judge-pairs.ts'
import type { MetRecord } from './linking-facts.ts'

/** Percent. */
const level = 95
/** Before anything was compared, one record of twenty is taken to be somebody again. */
const usual = { again: 1, records: 20 }

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

/** How many people stand behind records. The same records, pairs and answers always give the same figure. */
export function peopleFigure(
  records: readonly MetRecord[],
  pairs: readonly JudgedPair[],
  upTo: number,
): PeopleFigure {
  const counted = pairs.filter(countsNow)
  const uncovered = uncoveredOf(records, pairs)
  const covered = records.filter(({ subject }) => !uncovered.has(subject))
  const count = (of: readonly MetRecord[], without?: { records: number; expectedDuplicateShare: number }) => {
    const place = new Map(of.map(({ subject }, i) => [subject, i]))
    return countPeople({
      ...{ records: of.length, level: 0.95, random: randomFrom(of.length * 31 + counted.length) },
      pairs: counted.flatMap(({ a, b, likely, state }) => {
        const [x, y] = [place.get(a.subject), place.get(b.subject)]
        if (x === undefined || y === undefined) return []
        const judged = state === 'same' || state === 'different' ? { judged: state } : {}
        return [{ a: x, b: y, probability: likely, ...judged }]
      }),
      ...(without && without.records > 0 ? { uncovered: without } : {}),
    })
  }
  const again = covered.length - count(covered).best
  const expectedDuplicateShare = (again + usual.again) / (covered.length + usual.records)
  const all = count(records, { records: uncovered.size, expectedDuplicateShare })
  const proposed = counted.filter(({ likely, answered }) => likely > 0.5 || answered)
  const inState = (...states: JudgedPair['state'][]) =>
    proposed.filter(({ state }) => states.includes(state)).length
  return {
    ...{ ...all, level, records: records.length },
    withTokens: records.filter(({ tokenised }) => tokenised).length,
    pairs: {
      ...{ proposed: proposed.length, same: inState('same'), different: inState('different') },
      open: inState('open', 'disagreed'),
    },
    upTo,
  }
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
