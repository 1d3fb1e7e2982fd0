import type { JudgedPair } from './count-people.ts'

/** Records that hang together by pairs that nobody judged; records judged the same are one of its members. */
export interface Block {
  members: number
  /** Log-odds of each two members, row by row: what joining them weighs. */
  weights: Float64Array | undefined
  /** The same, member by member, where the block is too large for a table. */
  neighbours: Map<number, number>[]
}

/** What two records weigh that are in no pair together: not proposed speaks a little against it. */
export const unproposed = Math.log(0.5)

/** Beyond this a pair weighs no more: one in twelve million. */
const certain = 16.3

/** What joining two weighs that a person told apart: more than any evidence for it. */
const forbidden = -1e9

const logOdds = (probability: number) =>
  Math.max(-certain, Math.min(certain, Math.log(probability / (1 - probability))))

/** Members in one table at most. */
const table = 400

/** Members that stand alone, and blocks of those that do not. */
export function blocksOf(records: number, pairs: readonly JudgedPair[]): { alone: number; blocks: Block[] } {
  const same = roots(records)
  for (const { a, b, judged } of pairs) if (judged === 'same') same.join(a, b)
  const weights = new Map<number, { weight: number; times: number }>()
  const together = roots(records)
  for (const { a, b, probability, judged } of pairs) {
    const [x, y] = [same.of(a), same.of(b)].toSorted((p, q) => p - q) as [number, number]
    if (x === y) continue
    const key = x * records + y
    const known = weights.get(key)
    const weight = judged === 'different' ? forbidden : logOdds(probability)
    // Several records of each side were compared: what they say repeats itself and is averaged, and one judgement rules.
    if (!known) weights.set(key, { weight, times: 1 })
    else if (weight === forbidden || known.weight === forbidden) known.weight = forbidden
    else known.weight = (known.weight * known.times++ + weight) / known.times
    if (judged !== 'different') together.join(x, y)
  }
  const place = new Map<number, { block: Block; index: number }>()
  const blocks = new Map<number, Block>()
  let alone = 0
  const sizes = new Map<number, number>()
  for (let record = 0; record < records; record++)
    if (same.of(record) === record) sizes.set(together.of(record), (sizes.get(together.of(record)) ?? 0) + 1)
  for (let record = 0; record < records; record++) {
    if (same.of(record) !== record) continue
    const root = together.of(record)
    if (sizes.get(root) === 1) {
      alone++
      continue
    }
    const block = blocks.get(root) ?? { members: 0, weights: undefined, neighbours: [] }
    blocks.set(root, block)
    place.set(record, { block, index: block.members++ })
    block.neighbours.push(new Map())
  }
  for (const [key, { weight }] of weights) {
    const [x, y] = [place.get(Math.floor(key / records)), place.get(key % records)]
    if (!x || x.block !== y?.block) continue
    x.block.neighbours[x.index]!.set(y.index, weight)
    x.block.neighbours[y.index]!.set(x.index, weight)
  }
  for (const block of blocks.values()) if (block.members <= table) block.weights = tableOf(block)
  return { alone, blocks: [...blocks.values()] }
}

function tableOf({ members, neighbours }: Block): Float64Array {
  const weights = new Float64Array(members * members).fill(unproposed)
  neighbours.forEach((of, a) => of.forEach((weight, b) => (weights[a * members + b] = weight)))
  return weights
}

function roots(records: number) {
  const up = Int32Array.from({ length: records }, (_, record) => record)
  const of = (record: number) => {
    let at = record
    while (up[at] !== at) at = up[at] = up[up[at]!]!
    return at
  }
  const join = (a: number, b: number) => {
    const [x, y] = [of(a), of(b)]
    up[Math.max(x, y)] = Math.min(x, y)
  }
  return { of, join }
}
