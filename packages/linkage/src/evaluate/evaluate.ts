import type { SettledPairs } from '../cluster/settle.ts'
import type { Clusters } from '../cluster/gather.ts'

/** How well pairs and people agree with a truth. */
export interface Evaluation {
  truePairs: number
  foundPairs: number
  rightPairs: number
  precision: number
  recall: number
  f1: number
  clusters: {
    /** Of all pairs that stand in one cluster. */
    precision: number
    recall: number
    f1: number
    /** Means over records: of her cluster what is hers, and of what is hers what her cluster has. */
    bCubed: { precision: number; recall: number; f1: number }
    /** Truly different people, and clusters found, single records included. */
    people: number
    found: number
    /** People whose cluster is exactly theirs, as a share of all. */
    exact: number
  }
  /** By what was claimed, of kept pairs: how many, the mean claim, and the share that is true. */
  calibration: { from: number; to: number; pairs: number; claimed: number; actual: number }[]
  /** Mean squared distance of claim and truth over kept pairs and the true ones that were not kept, as claims of 0. */
  brier: number
}

const edges = [0.01, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 1]

/** Measures against a truth: records of the same number are one person, -1 where it is not known. */
export function evaluate(
  truth: Int32Array,
  { a, b, probability }: SettledPairs,
  { of }: Clusters,
  threshold: number,
  split?: number,
): Evaluation {
  const across = (members: readonly number[]) => pairsWithin(members, split)
  const byTruth = groups(truth)
  const truePairs = sum([...byTruth.values()], across)
  const bins = edges.slice(1).map((to, i) => ({ from: edges[i]!, to, pairs: 0, claimed: 0, actual: 0 }))
  let [found, right, squares, kept] = [0, 0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [one, other, likely] = [truth[a[i]!]!, truth[b[i]!]!, probability[i]!]
    if (one < 0 || other < 0) continue
    const same = one === other ? 1 : 0
    kept += same
    squares += (likely - same) ** 2
    if (likely >= threshold) {
      found++
      right += same
    }
    const bin = bins.find(({ to }) => likely < to || to === 1)!
    if (likely < edges[0]!) continue
    bin.pairs++
    bin.claimed += likely
    bin.actual += same
  }
  const missed = truePairs - kept
  const known = of.map((person, record) => (truth[record]! < 0 ? -1 : person))
  const clusters = groups(known)
  const both = groupsOfBoth(known, truth)
  const rightTogether = sum(both, across)
  const together = sum([...clusters.values()], across)
  let [bPrecision, bRecall, exact] = [0, 0, 0]
  for (const members of both) {
    const [cluster, person] = [
      clusters.get(known[members[0]!]!)!.length,
      byTruth.get(truth[members[0]!]!)!.length,
    ]
    bPrecision += members.length ** 2 / cluster
    bRecall += members.length ** 2 / person
    if (members.length === cluster && members.length === person) exact++
  }
  const records = sum([...byTruth.values()], ({ length }) => length)
  return {
    ...{ truePairs, foundPairs: found, rightPairs: right },
    ...rates(right, found, truePairs),
    clusters: {
      ...rates(rightTogether, together, truePairs),
      bCubed: harmonic(bPrecision / records, bRecall / records),
      ...{ people: byTruth.size, found: clusters.size, exact: exact / Math.max(1, byTruth.size) },
    },
    calibration: bins
      .filter(({ pairs }) => pairs > 0)
      .map((bin) => ({ ...bin, claimed: bin.claimed / bin.pairs, actual: bin.actual / bin.pairs })),
    brier: (squares + missed) / Math.max(1, a.length + missed),
  }
}

function rates(right: number, found: number, all: number) {
  return harmonic(found === 0 ? (all === 0 ? 1 : 0) : right / found, all === 0 ? 1 : right / all)
}

const harmonic = (precision: number, recall: number) => ({
  ...{ precision, recall },
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

function groups(numbers: Int32Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  numbers.forEach((number, record) => {
    if (number < 0) return
    const group = found.get(number)
    if (group) group.push(record)
    else found.set(number, [record])
  })
  return found
}

/** Records that are together in both. */
function groupsOfBoth(known: Int32Array, truth: Int32Array): number[][] {
  const found = new Map<number, number[]>()
  const most = truth.reduce((a, b) => Math.max(a, b), 0) + 1
  known.forEach((person, record) => {
    if (person < 0) return
    const key = person * most + truth[record]!
    const group = found.get(key)
    if (group) group.push(record)
    else found.set(key, [record])
  })
  return [...found.values()]
}

function pairsWithin(members: readonly number[], split?: number): number {
  if (split === undefined) return (members.length * (members.length - 1)) / 2
  const first = members.filter((record) => record < split).length
  return first * (members.length - first)
}

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0)
