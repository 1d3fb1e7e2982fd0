import type { ScoredPairs } from '../score/score-pairs.ts'
import type { Scorer } from '../score/scorer.ts'
import type { Clusters } from './gather.ts'
import { toldBy } from './triples.ts'

/** A person of more records than this is not gone through pair by pair. */
const largest = 400

/** Records of others that a record is seen beside at most, and how likely they must be. */
const outside = { most: 3, least: 0.2 }

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
  compared: { rows: Int32Array; width: number },
  split?: number,
): SettledPairs {
  const [a, b, probability, through] = [[] as number[], [] as number[], [] as number[], [] as number[]]
  const put = (one: number, other: number, likely: number, third: number) => {
    a.push(one)
    b.push(other)
    probability.push(likely)
    through.push(third)
  }
  const bonds = new Map<string, number>()
  const rivals = new Map<number, number[]>()
  const rival = (one: number, other: number) => {
    const known = rivals.get(one)
    if (!known) rivals.set(one, [other])
    else if (known.length < outside.most) known.push(other)
  }
  for (let i = 0; i < pairs.a.length; i++) {
    const [one, other, likely] = [pairs.a[i]!, pairs.b[i]!, pairs.probability[i]!]
    const [personA, personB] = [of[one]!, of[other]!]
    if (personA === personB && members.get(personA)!.length <= largest) continue
    if (personA === personB || likely < 0.05 || (!members.has(personA) && !members.has(personB))) {
      put(one, other, likely, -1)
      continue
    }
    if (likely >= outside.least) {
      rival(one, other)
      rival(other, one)
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
  for (const own of members.values()) {
    if (own.length > largest) continue
    const all = [...own, ...new Set(own.flatMap((record) => rivals.get(record) ?? []))]
    const { alone, beside } = toldBy(all, scorer, compared)
    for (let i = 0; i < own.length; i++)
      for (let j = i + 1; j < own.length; j++) {
        if (split !== undefined && all[i]! < split === all[j]! < split) continue
        const said = alone(i, j)
        let [highest, lowest, third] = [said, said, -1]
        for (let k = 0; k < all.length; k++) {
          if (k === i || k === j) continue
          const seen = beside(i, j, k)
          if (seen > highest) [highest, third] = [seen, k]
          lowest = Math.min(lowest, seen)
        }
        const settled = highest + lowest - said
        put(all[i]!, all[j]!, sigmoid(settled), settled > said ? all[third]! : -1)
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
