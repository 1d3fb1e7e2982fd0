import type { ScoredPairs } from '../score/score-pairs.ts'
import type { Scorer } from '../score/scorer.ts'
import { logit, type Clusters } from './gather.ts'

/** A person of more records than this is not gone through pair by pair. */
const largest = 400

/** What a third record is worth for two others, beside what they say themselves. */
const damped = 0.5

export interface SettledPairs extends ScoredPairs {
  /** The third record that a pair owes its probability to, or -1. */
  through: Int32Array
}

/**
 * Probabilities of pairs in the light of all others: two records of one person may say little themselves and be one through a
 * third; two records of different people may look alike, and their other records tell them apart.
 */
export function settle(
  pairs: ScoredPairs,
  { of, members, bond }: Clusters,
  scorer: Scorer,
  matches: number,
  split?: number,
): SettledPairs {
  const prior = logit(matches)
  const [a, b, probability, through] = [[] as number[], [] as number[], [] as number[], [] as number[]]
  const put = (one: number, other: number, likely: number, third: number) => {
    a.push(one)
    b.push(other)
    probability.push(likely)
    through.push(third)
  }
  const bonds = new Map<string, number>()
  for (let i = 0; i < pairs.a.length; i++) {
    const [one, other, likely] = [pairs.a[i]!, pairs.b[i]!, pairs.probability[i]!]
    const [personA, personB] = [of[one]!, of[other]!]
    if (personA === personB && members.get(personA)!.length <= largest) continue
    if (personA === personB || likely < 0.05 || (!members.has(personA) && !members.has(personB))) {
      put(one, other, likely, -1)
      continue
    }
    const key = personA < personB ? `${personA} ${personB}` : `${personB} ${personA}`
    let held = bonds.get(key)
    if (held === undefined)
      bonds.set(
        key,
        (held = sigmoid(bond(members.get(personA) ?? [personA], members.get(personB) ?? [personB]))),
      )
    put(one, other, Math.min(likely, held), -1)
  }
  for (const all of members.values()) {
    if (all.length > largest) continue
    const own = all.map((one) =>
      all.map((other) =>
        one === other ? 1 : scorer.full(Math.min(one, other), Math.max(one, other)).probability,
      ),
    )
    for (let i = 0; i < all.length; i++)
      for (let j = i + 1; j < all.length; j++) {
        if (split !== undefined && all[i]! < split === all[j]! < split) continue
        let [best, third] = [0, -1]
        for (let k = 0; k < all.length; k++) {
          const way = k === i || k === j ? 0 : own[i]![k]! * own[k]![j]!
          if (way > best) [best, third] = [way, k]
        }
        const alone = own[i]![j]!
        const led = sigmoid(logit(best) + damped * Math.min(0, logit(alone) - prior))
        if (led > alone) put(all[i]!, all[j]!, led, all[third]!)
        else put(all[i]!, all[j]!, alone, -1)
      }
  }
  return {
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    probability: Float64Array.from(probability),
    through: Int32Array.from(through),
    looked: pairs.looked,
  }
}

const sigmoid = (log: number) => 1 / (1 + Math.exp(-log))
