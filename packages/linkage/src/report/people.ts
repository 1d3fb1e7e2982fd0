import type { Linked } from '../link.ts'
import { missedShare } from './missed.ts'
import { countPeople, type JudgedPair, type PeopleCount } from '../people/index.ts'

/** Below this a pair hardly changes the number of people, and there are many of them. */
const least = 0.03

/** From here on two records of one cluster are taken for one: what is left of doubt is far less than the interval. */
const certain = 0.999

/**
 * How many people stand behind the records, with an interval that is to hold in 95 of 100 cases. Records that no pair was found
 * of may still be somebody again: as many as matches are expected to be missed.
 */
export function peopleOf(linked: Linked, random: () => number): PeopleCount {
  const { records, pairs, clusters } = linked
  const worth: JudgedPair[] = []
  const alone = new Uint8Array(records).fill(1)
  for (let i = 0; i < pairs.a.length; i++)
    if (pairs.probability[i]! >= least) {
      const [a, b, probability] = [pairs.a[i]!, pairs.b[i]!, pairs.probability[i]!]
      const isSure = probability >= certain && clusters.of[a] === clusters.of[b]
      worth.push({ a, b, probability, ...(isSure && { judged: 'same' }) })
      alone[a] = alone[b] = 0
    }
  const singles = alone.reduce((sum, one) => sum + one, 0)
  const again = [...clusters.members.values()].reduce((sum, { length }) => sum + length - 1, 0)
  const missed = missedShare(linked, least, random)
  // Of all who are somebody again, those found are the rest of the missed.
  const share = singles === 0 ? 0 : Math.min(0.5, (again * missed) / Math.max(0.1, 1 - missed) / singles)
  const uncovered = { records: singles, expectedDuplicateShare: share }
  return countPeople({ records, pairs: worth, level: 0.95, random, uncovered })
}
