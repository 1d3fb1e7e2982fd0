import type { Comparer } from '../compare/comparer.ts'

/** Pairs that are drawn at most. */
const drawn = 250_000

/** A pair of different records at random; of two lists one of each. */
export function randomPair(
  records: number,
  split: number | undefined,
  random: () => number,
): [number, number] {
  const below = (most: number) => Math.min(most - 1, Math.floor(random() * most))
  if (split !== undefined) return [below(split), split + below(records - split)]
  const a = below(records)
  const b = below(records - 1)
  return b >= a ? [a, b + 1] : [b, a]
}

/**
 * How often two records drawn at random show each level of each field. Full agreement is counted through from how often
 * each value occurs, which is exact; what is merely alike is seen in pairs drawn at random.
 */
export function chanceOf(
  comparer: Comparer,
  records: number,
  split: number | undefined,
  random: () => number,
): Float64Array[] {
  const { fields } = comparer
  const sums = fields.map(({ levels }) => new Float64Array(levels.length + 1))
  const row = new Uint8Array(fields.length)
  const all = split === undefined ? (records * (records - 1)) / 2 : split * (records - split)
  for (let i = Math.min(drawn, all * 4); i > 0; i--) {
    const [a, b] = randomPair(records, split, random)
    comparer.compare(a, b, row)
    for (let f = 0; f < row.length; f++) sums[f]![row[f]!]!++
  }
  return fields.map(({ full, levels }, f) => {
    const shares = new Float64Array(levels.length + 1)
    const known = comparer.fullChance[f]!
    shares[0] = 1
    let rest = 1
    for (let level = 1; level <= full; level++) {
      shares[level] = Math.max(known[level]!, 1e-8)
      rest -= shares[level]!
    }
    let seen = 0
    for (let level = full + 1; level <= levels.length; level++) seen += sums[f]![level]! + 0.3
    for (let level = full + 1; level <= levels.length; level++)
      shares[level] = (Math.max(rest, 1e-6) * (sums[f]![level]! + 0.3)) / seen
    return shares
  })
}
