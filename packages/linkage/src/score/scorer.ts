import type { Comparer } from '../compare/comparer.ts'
import { kinds, type AgreementModel } from '../learn/agreement.ts'
import { againstMatch, unwitnessed } from '../learn/witnesses.ts'

/** What a pair weighs. */
export interface Scorer {
  /** How likely two records are one person: at once, 0 where it cannot reach the least. */
  quick: (a: number, b: number) => number
  /** The same, whatever it is. */
  full: (a: number, b: number) => { probability: number }
  /** log2 odds, the level of each field, and what it weighs for a match, log2, after what it leans on. */
  explain: (a: number, b: number) => { odds: number; levels: Uint8Array; weights: number[] }
  /** The log odds of a pair, natural; what each field weighs for a match, natural, goes into a row. */
  weigh: (a: number, b: number, into: Float64Array, at: number) => number
  /** What a pair weighs before anything is known of it, log2. */
  prior: number
}

/**
 * Scores pairs by a model. Most pairs are let go by what their equal values weigh and what the rest could weigh at most,
 * before a single text is compared.
 */
export function scorerOf(comparer: Comparer, model: AgreementModel, least: number): Scorer {
  const width = model.fields.length
  const { exchanged, rows, same } = comparer
  const { together } = model
  const toMatch = model.fields.map(({ match, chance }) =>
    match.map((m, level) => (level === 0 ? 0 : Math.log(m / chance[level]!))),
  )
  const toKin = kinds.map((kind) =>
    model.fields.map(({ kin, chance }) =>
      kin[kind].map((k, level) => (level === 0 ? 0 : Math.log(k / chance[level]!))),
    ),
  )
  // Where a field leans on another that agrees, what is to be expected of strangers is another share.
  const on = model.dependence?.on ?? new Int16Array(width).fill(-1)
  const correction = model.fields.map(({ chance }, f) =>
    model.dependence?.given[f]?.map((share, level) => (level === 0 ? 0 : Math.log(chance[level]! / share))),
  )
  const full = model.fields.map((field) => field.full)
  const correct = (f: number) => {
    const parent = on[f]!
    if (parent < 0) return 0
    const level = levels[parent]!
    return level > 0 && level <= full[parent]! ? correction[f]![levels[f]!]! : 0
  }
  const isAgainst = againstMatch(model.fields, model.drawn)
  const rest = 1 - kinds.reduce((sum, kind) => sum + model.kin[kind], model.matches)
  const priorMatch = Math.log(model.matches / rest)
  const priorKin = kinds.map((kind) => Math.log(model.kin[kind] / rest))
  const [household, place] = [toKin[0]!, toKin[1]!]
  const atLeast = Math.log(least / (1 - least)) - priorMatch
  const levels = new Uint8Array(width)
  const bestBeyond = model.fields.map(({ full, levels }, f) => {
    let best = -Infinity
    for (let level = full + 1; level <= levels.length; level++)
      best = Math.max(best, toMatch[f]![level]! + Math.max(0, correction[f]?.[level] ?? 0))
    // Where names are exchanged, the family name is not counted at all.
    return exchanged?.family === f ? Math.max(0, best) : best
  })
  const oddsOf = () => {
    let [match, near, around] = [priorMatch, priorKin[0]!, priorKin[1]!]
    for (let f = 0; f < width; f++) {
      const level = levels[f]!
      const corrected = correct(f)
      match += toMatch[f]![level]! + corrected
      near += household[f]![level]! + corrected
      around += place[f]![level]! + corrected
    }
    if (together) match += Math.log(together.times(levels))
    if (isAgainst(levels)) match += Math.log(unwitnessed)
    const highest = Math.max(near, around, 0)
    return (
      match - highest - Math.log(Math.exp(near - highest) + Math.exp(around - highest) + Math.exp(-highest))
    )
  }
  const probabilityOf = () => 1 / (1 + Math.exp(-oddsOf()))
  const order = model.fields.map((_, f) => f).toSorted((a, b) => bestBeyond[a]! - bestBeyond[b]!)
  const open = new Uint8Array(width)
  // Leaning mostly takes away; what it could add at most is counted before it is worked out.
  const mostCorrection = correction.reduce(
    (sum, of) => sum + (of ? of.reduce((most, one) => Math.max(most, one), 0) : 0),
    Math.log(together?.most ?? 1),
  )
  return {
    quick(a, b) {
      let most = 0
      for (let f = 0; f < width; f++) {
        const one = rows[a * width + f]!
        const other = rows[b * width + f]!
        open[f] = 0
        levels[f] = 0
        if (one === 0 || other === 0) continue
        if (one === other) {
          const level = same[f]![one]!
          levels[f] = level
          most += toMatch[f]![level]!
        } else {
          open[f] = 1
          most += bestBeyond[f]!
        }
      }
      if (most + mostCorrection < atLeast) return 0
      for (let f = 0; f < width; f++) if (open[f] === 0) most += correct(f)
      if (together) {
        comparer.compare(a, b, levels)
        return probabilityOf()
      }
      if (most < atLeast) return 0
      if (exchanged?.test(a, b)) {
        comparer.compare(a, b, levels)
        return probabilityOf()
      }
      for (const f of order) {
        if (open[f] === 0) continue
        const level = comparer.level(f, a, b)
        levels[f] = level
        most += toMatch[f]![level]! - bestBeyond[f]! + correct(f)
        if (most < atLeast) return 0
      }
      return probabilityOf()
    },
    full(a, b) {
      comparer.compare(a, b, levels)
      return { probability: probabilityOf() }
    },
    explain(a, b) {
      comparer.compare(a, b, levels)
      const weights = model.fields.map((_, f) => (toMatch[f]![levels[f]!]! + correct(f)) / Math.LN2)
      return { odds: oddsOf() / Math.LN2, levels: levels.slice(), weights }
    },
    weigh(a, b, into, at) {
      comparer.compare(a, b, levels)
      for (let f = 0; f < width; f++) into[at + f] = toMatch[f]![levels[f]!]! + correct(f)
      return oddsOf()
    },
    prior: priorMatch / Math.LN2,
  }
}
