import type { Linked } from '../link.ts'
import { countPeople, type JudgedPair, type PeopleCount } from '../people/index.ts'

/** Below this a pair hardly changes the number of people, and there are many of them. */
const least = 0.03

/** From here on two records of one cluster are taken for one: what is left of doubt is far less than the interval. */
const certain = 0.999

/** How many people stand behind the records, with an interval that is to hold in 95 of 100 cases. */
export function peopleOf({ records, pairs, clusters: { of } }: Linked, random: () => number): PeopleCount {
  const worth: JudgedPair[] = []
  for (let i = 0; i < pairs.a.length; i++)
    if (pairs.probability[i]! >= least) {
      const [a, b, probability] = [pairs.a[i]!, pairs.b[i]!, pairs.probability[i]!]
      const isSure = probability >= certain && of[a] === of[b]
      worth.push({ a, b, probability, ...(isSure && { judged: 'same' }) })
    }
  return countPeople({ records, pairs: worth, level: 0.95, random })
}
