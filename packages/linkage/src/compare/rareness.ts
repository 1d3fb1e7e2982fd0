import type { Field } from '../fields/field.ts'

export interface Bins {
  /** What each bin is called in a sentence. */
  names: string[]
  /** Level of full agreement for each value: 1 for the rarest bin. */
  of: Uint8Array
  /** How often two records drawn at random agree on a value of each bin. */
  chance: Float64Array
  /** Share of records with a value of each bin. */
  mass: Float64Array
}

const names = [
  'agrees, on a rare value',
  'agrees',
  'agrees, on a common value',
  'agrees, on a very common value',
]

/**
 * Values by how common they are: agreeing on a rare one weighs more (Winkler's adjustment by frequency, in four steps so that
 * it can be learnt). Each step is four times as common as the one before.
 */
export function binsOf({ values, codes }: Field, split?: number): Bins {
  const [left, right] = [new Float64Array(values.length), new Float64Array(values.length)]
  let [all, others] = [0, 0]
  codes.forEach((code, record) => {
    if (code === 0) return
    const isLeft = split === undefined || record < split
    ;(isLeft ? left : right)[code]!++
    if (isLeft) all++
    else others++
  })
  const drawn = (code: number) =>
    split === undefined
      ? (left[code]! * (left[code]! - 1)) / Math.max(1, all * (all - 1))
      : (left[code]! * right[code]!) / Math.max(1, all * others)
  let chance = 0
  for (let code = 1; code < values.length; code++) chance += drawn(code)
  const raw = new Int8Array(values.length)
  const total = Math.max(1, all + others)
  for (let code = 1; code < values.length; code++) {
    const share = (left[code]! + right[code]!) / total
    raw[code] = Math.max(0, Math.min(3, Math.floor(Math.log2(share / Math.max(chance, 1e-12)) / 2 + 1.5)))
  }
  const sums = new Float64Array(4)
  for (let code = 1; code < values.length; code++) sums[raw[code]!]! += drawn(code)
  // Bins that nothing falls into are no levels.
  const used = [0, 1, 2, 3].filter((bin) => sums[bin]! > 0)
  const kept = used.length > 0 ? used : [1]
  const place = [0, 1, 2, 3].map(
    (bin) =>
      1 +
      Math.max(
        0,
        kept.findLastIndex((one) => one <= bin),
      ),
  )
  const of = Uint8Array.from(raw, (bin, code) => (code === 0 ? 0 : place[bin]!))
  const into = new Float64Array(kept.length + 1)
  const mass = new Float64Array(kept.length + 1)
  // What nobody shares cannot be agreed on.
  for (let code = 1; code < values.length; code++)
    if (drawn(code) > 0) mass[of[code]!]! += (left[code]! + right[code]!) / total
  for (let bin = 0; bin < 4; bin++) into[place[bin]!]! += sums[bin]!
  return { names: kept.length === 1 ? ['agrees'] : kept.map((bin) => names[bin]!), of, chance: into, mass }
}
