import { countPeople, seeded } from '@libertad/linkage/people'
import type { PeopleFigure } from '@libertad/protocol'
import type { JudgedPair } from './judge-pairs.ts'
import type { MetRecord } from './linking-facts.ts'
import { doubtOf, unseenOf } from './unseen-people.ts'
import { countsNow, uncoveredOf } from './what-counts.ts'

/** Percent. */
const level = 95
/** Pairs that are less likely hang everybody together and move no number. */
const least = 0.05

/** How many people stand behind records. The same records, pairs and answers always give the same figure. */
export function peopleFigure(
  records: readonly MetRecord[],
  pairs: readonly JudgedPair[],
  upTo: number,
): PeopleFigure {
  const counted = pairs.filter(countsNow)
  const place = new Map(records.map(({ subject }, i) => [subject, i]))
  const uncovered = uncoveredOf(records, pairs)
  const all = countPeople({
    ...{ records: records.length, level: 0.95, random: seeded(records.length * 31 + counted.length) },
    pairs: counted
      .filter(({ likely, answered }) => likely >= least || answered)
      .map(({ a, b, likely: probability, state }) => ({
        ...{ a: place.get(a.subject)!, b: place.get(b.subject)!, probability },
        ...(state === 'same' || state === 'different' ? { judged: state } : {}),
      })),
    uncovered: unseenOf(records, counted, uncovered),
  })
  const doubt = doubtOf(counted)
  const within = (people: number) => Math.min(records.length, Math.max(1, people))
  const interval = {
    low: within(Math.min(all.low, all.best - doubt.fewer)),
    best: all.best,
    high: within(Math.max(all.high, all.best + doubt.more)),
  }
  const proposed = counted.filter(({ likely, answered }) => likely > 0.5 || answered)
  const inState = (...states: JudgedPair['state'][]) =>
    proposed.filter(({ state }) => states.includes(state)).length
  return {
    ...{ ...(records.length === 0 ? all : interval), level, records: records.length },
    withTokens: records.filter(({ tokenised }) => tokenised).length,
    pairs: {
      ...{ proposed: proposed.length, same: inState('same'), different: inState('different') },
      open: inState('open', 'disagreed'),
    },
    upTo,
  }
}
