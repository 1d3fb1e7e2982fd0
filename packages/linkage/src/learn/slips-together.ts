import type { AgreementField } from './agreement.ts'
import { closeOf } from './witnesses.ts'

/** Slips that come together among matches: keys that were made of one name all change with it. */
export interface SlipsTogether {
  /** How many times as likely a match looks so, as if its fields slipped by themselves. */
  times: (levels: Uint8Array, from?: number) => number
  /** The most that this can be. */
  most: number
}

/** Matches that independence counts for, beside those seen. */
const strength = 20

/** Where nothing is nearly alike, a slip cannot be told from another value, and all that hangs together differs at once. */
export const areUngraded = (fields: readonly AgreementField[]): boolean =>
  fields.every(({ levels, full }) => levels.length - full <= 2)

/**
 * Learns from patterns, each of so many matches, which fields slip together: each leans on one other, the strongest leanings first,
 * so that they make trees (Chow and Liu 1968).
 */
export function slipsTogether(
  fields: readonly AgreementField[],
  patterns: Uint8Array,
  matching: Float64Array,
): SlipsTogether {
  const width = fields.length
  const close = fields.map(closeOf)
  const edges: { on: number; field: number; gain: number; factors: Float64Array }[] = []
  for (let on = 0; on < width; on++)
    for (let field = 0; field < width; field++) {
      if (field === on) continue
      const seen = new Float64Array(4)
      for (let p = 0; p < matching.length; p++) {
        const [one, other] = [patterns[p * width + on]!, patterns[p * width + field]!]
        if (one === 0 || other === 0) continue
        seen[(one <= close[on]! ? 2 : 0) + (other <= close[field]! ? 1 : 0)]! += matching[p]!
      }
      edges.push({ on, field, ...factorsOf(seen) })
    }
  const on = new Int16Array(width).fill(-1)
  const factors: Float64Array[] = fields.map(() => new Float64Array(4).fill(1))
  const root = (f: number): number => (on[f]! < 0 ? f : root(on[f]!))
  for (const edge of edges.toSorted((a, b) => b.gain - a.gain)) {
    if (on[edge.field]! >= 0 || root(edge.on) === edge.field) continue
    on[edge.field] = edge.on
    factors[edge.field] = edge.factors
  }
  return {
    times(levels, from = 0) {
      let times = 1
      for (let f = 0; f < width; f++) {
        const parent = on[f]!
        if (parent < 0) continue
        const [one, other] = [levels[from + parent]!, levels[from + f]!]
        if (one === 0 || other === 0) continue
        times *= factors[f]![(one <= close[parent]! ? 2 : 0) + (other <= close[f]! ? 1 : 0)]!
      }
      return times
    },
    most: factors.reduce((most, of) => most * Math.max(...of), 1),
  }
}

/** How much likelier each of four cases is than if the two were independent, and how much that tells of all. */
function factorsOf(seen: Float64Array): { gain: number; factors: Float64Array } {
  const all = seen.reduce((sum, one) => sum + one, 0)
  const alike = (all > 0 ? seen[1]! + seen[3]! : 1) / Math.max(all, 1)
  const factors = new Float64Array(4)
  let gain = 0
  for (const parent of [0, 2]) {
    const known = seen[parent]! + seen[parent + 1]!
    for (const own of [0, 1]) {
      const usual = Math.max(1e-6, own === 1 ? alike : 1 - alike)
      factors[parent + own] = (seen[parent + own]! + strength * usual) / (known + strength) / usual
      gain += seen[parent + own]! * Math.log(factors[parent + own]!)
    }
  }
  return { gain, factors }
}
