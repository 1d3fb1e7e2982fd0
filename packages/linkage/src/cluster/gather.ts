import { meanAgainst } from './differing.ts'
import type { ScoredPairs } from '../score/score-pairs.ts'
import type { Scorer } from '../score/scorer.ts'

/** Records put together to people. */
export interface Clusters {
  /** For each record the number of its person. */
  of: Int32Array
  /** Members of each person that has more than one record, by that number, in order. */
  members: Map<number, number[]>
  /** How much more likely it is than not, in logarithms, that two people are one. */
  bond: (a: readonly number[], b: readonly number[]) => number
}

/** What one pair says at most for and against joining two people, in logarithms. */
const clip = { against: -9, for: 30 }

/** Pairs between two people that are looked at. */
const looked = 36

/**
 * Puts records together, the likeliest pair first. Two people are joined if all their records together speak for it, not if
 * one pair does: so one false bridge does not make one of two. Records of one person share their slips, so what many pairs
 * say is taken for less than if each had been alone: their sum over the root of their number.
 */
export function gather(
  records: number,
  { a, b, probability }: ScoredPairs,
  scorer: Scorer,
  matches: number,
  width: number,
  split?: number,
): Clusters {
  const prior = Math.log(matches / (1 - matches))
  const of = Int32Array.from({ length: records }, (_, record) => record)
  const members = new Map<number, number[]>()
  const membersOf = (person: number) => members.get(person) ?? [person]
  const weights = new Float64Array((looked + 1) * width)
  const bond = (ones: readonly number[], others: readonly number[]) => {
    const step = Math.max(1, (ones.length * others.length) / looked)
    let [count, likely] = [0, 0]
    const said: number[] = []
    for (let i = 0; i < ones.length * others.length; i += step) {
      const at = Math.floor(i)
      const [one, other] = [ones[at % ones.length]!, others[Math.floor(at / ones.length)]!]
      // Two records of one list were not asked about.
      if (split !== undefined && one < split === other < split) continue
      const odds = scorer.weigh(Math.min(one, other), Math.max(one, other), weights, count * width)
      said.push(odds - prior)
      likely += Math.exp(Math.min(14, odds))
      count++
    }
    if (count === 0) return -Infinity
    const differing = meanAgainst(weights, count, width)
    let sum = 0
    for (let pair = 0; pair < count; pair++) {
      let unsaid = 0
      for (let f = 0; f < width; f++) if (weights[pair * width + f] === 0) unsaid += differing[f]!
      sum += Math.min(clip.for, Math.max(clip.against, said[pair]! + unsaid))
    }
    const together = prior + sum / Math.sqrt(count)
    // One record that is a copy of any one of them is theirs: it need not look like all.
    const alone = Math.min(ones.length, others.length) === 1
    return alone ? (together + Math.log(likely)) / 2 : together
  }
  const order = Int32Array.from(probability, (_, i) => i)
    .filter((i) => probability[i]! > 0.2)
    .toSorted((x, y) => probability[y]! - probability[x]! || x - y)
  const refused = new Map<string, number>()
  for (const i of order) {
    const [one, other] = [of[a[i]!]!, of[b[i]!]!]
    if (one === other) continue
    const [ones, others] = [membersOf(one), membersOf(other)]
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`
    const size = ones.length + others.length
    if (refused.get(key) === size) continue
    const single = ones.length === 1 && others.length === 1
    if (single ? probability[i]! <= 0.5 : bond(ones, others) <= 0) {
      if (!single) refused.set(key, size)
      continue
    }
    const [into, from, gone] = ones.length >= others.length ? [one, others, other] : [other, ones, one]
    const all = [...membersOf(into), ...from]
    for (const record of from) of[record] = into
    members.set(into, all)
    members.delete(gone)
  }
  moveBetween({ of, members, bond }, order, a, b)
  for (const all of members.values()) all.sort((x, y) => x - y)
  return { of, members, bond }
}

/**
 * Records that a pair ties to another person move there if they belong there more than where they are: the likeliest pair came
 * first, and may have been the false one.
 */
function moveBetween({ of, members, bond }: Clusters, order: Int32Array, a: Int32Array, b: Int32Array): void {
  const membersOf = (person: number) => members.get(person) ?? [person]
  const keep = (all: number[]) => {
    // A person is called by a record of hers; who moves away takes her number along.
    const person = all[0]!
    for (const record of all) of[record] = person
    if (all.length > 1) members.set(person, all)
  }
  for (const i of order) {
    for (const [record, other] of [
      [a[i]!, b[i]!],
      [b[i]!, a[i]!],
    ] as const) {
      const [from, to] = [of[record]!, of[other]!]
      if (from === to || !members.has(to)) continue
      const rest = membersOf(from).filter((one) => one !== record)
      const there = bond([record], membersOf(to))
      if (there <= 0 || (rest.length > 0 && there <= bond([record], rest))) continue
      const joined = [...membersOf(to), record]
      members.delete(from)
      members.delete(to)
      if (rest.length > 0) keep(rest)
      keep(joined)
    }
  }
}

/** Log-odds, held within what numbers can hold. */
export const logit = (probability: number) => {
  const held = Math.min(1 - 1e-13, Math.max(1e-13, probability))
  return Math.log(held / (1 - held))
}
