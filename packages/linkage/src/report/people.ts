import { logit } from '../cluster/gather.ts'
import { areUngraded } from '../learn/slips-together.ts'
import type { Linked } from '../link.ts'
import type { JudgedPair, PeopleCount } from '../people/index.ts'
import { mixOf, spreadOfPeople } from '../people/spread.ts'
import { addUp, intervalOf } from '../people/sum.ts'
import { countOf } from './count-of.ts'
import { missedRecords } from './missed.ts'

/** Below this a pair hardly changes the number of people, and there are many of them. */
const least = 0.03

/** From here on two records of one cluster are taken for one: what is left of doubt is far less than the interval. */
const certain = 0.9999

/**
 * Nobody told this list what a match is: all its log odds may be too high together, or too low, by about so much, and too far
 * from even by so many times. The fewer people stand there twice, the less is known of them.
 */
const doubt = { share: 0.2, odds: 1, times: 0.8, few: 4 }

/** Where nothing is nearly alike, a slip cannot be told from another person: so much more doubt there is over tokens. */
const ungraded = 4

/**
 * How many people stand behind the records, with an interval that is to hold in 95 of 100 cases: by what the pairs say; by what
 * they would say if their probabilities were too high or too low together; less those who are somebody again and were missed.
 */
export function peopleOf(linked: Linked, random: () => number): PeopleCount {
  const { records, pairs, clusters } = linked
  const worth: JudgedPair[] = []
  for (let i = 0; i < pairs.a.length; i++)
    if (pairs.probability[i]! >= least) {
      const [a, b, probability] = [pairs.a[i]!, pairs.b[i]!, pairs.probability[i]!]
      const isSure = probability >= certain && clusters.of[a] === clusters.of[b]
      worth.push({ a, b, probability, ...(isSure && { judged: 'same' }) })
    }
  const again = [...clusters.members.values()].reduce((sum, { length }) => sum + length - 1, 0)
  const blind = areUngraded(linked.model.fields) ? ungraded : 1
  const off = blind * Math.hypot(doubt.odds, doubt.few / Math.sqrt(1 + again))
  const spreadIf = (direction: number) =>
    spreadOfPeople({
      ...{ records, random },
      pairs: worth.map((pair) => ({ ...pair, probability: shifted(pair.probability, direction, off) })),
    })
  const counted = mixOf([
    { share: doubt.share, spread: spreadIf(-1) },
    { share: 1 - 2 * doubt.share, spread: spreadIf(0) },
    { share: doubt.share, spread: spreadIf(1) },
  ])
  const missed = missedRecords(linked, least, random).map((expected) => expected * blind)
  const unseen = mixOf(missed.map((expected) => ({ share: 1 / missed.length, spread: countOf(expected) })))
  const { low, best, high } = intervalOf(addUp([counted, unseen]), 0.95)
  const within = (people: number) => Math.min(records, Math.max(1, people))
  return { low: within(low), best: within(best), high: within(high) }
}

function shifted(probability: number, direction: number, off: number): number {
  if (direction === 0) return probability
  const odds = logit(probability)
  return 1 / (1 + Math.exp(-((odds > 0 === direction > 0 ? odds : odds * doubt.times) + direction * off)))
}
