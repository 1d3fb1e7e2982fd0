import { kinds, type AgreementModel, type ComparedPairs, type LearntField } from './agreement.ts'
import type { SlipsTogether } from './slips-together.ts'
import { againstMatch, unwitnessed } from './witnesses.ts'

/** How many pairs are of each kind (matches, then each of `kinds`), and of those how many show each level of each field. */
interface Spread {
  shares: Float64Array
  levels: Float64Array[][]
  /** How many matches show each pattern. */
  matching: Float64Array
}

/** The expectation: every pattern is spread over the kinds of pairs it could be of. */
export function spreadOver({ fields, patterns, counts, dependence, chance }: ComparedPairs) {
  const width = fields.length
  const leaningOn = fields.map((_, f) => dependence?.on[f] ?? -1)
  const isAgainst = againstMatch(fields, chance)
  const against = Uint8Array.from(counts, (_, p) => (isAgainst(patterns, p * width) ? 1 : 0))
  return (
    learnt: readonly LearntField[],
    matches: number,
    kin: AgreementModel['kin'],
    together?: SlipsTogether,
  ): Spread => {
    const matching = new Float64Array(counts.length)
    const tables = [
      learnt.map(({ match }) => match),
      ...kinds.map((kind) => learnt.map((field) => field.kin[kind])),
    ]
    const priors = [matches, ...kinds.map((kind) => kin[kind])]
    const rest = 1 - priors.reduce((sum, prior) => sum + prior)
    const shares = new Float64Array(tables.length)
    const levels = tables.map((table) => table.map(({ length }) => new Float64Array(length)))
    const weights = new Float64Array(tables.length)
    for (let p = 0; p < counts.length; p++) {
      const from = p * width
      let all = rest
      for (let f = 0; f < width; f++) {
        const level = patterns[from + f]!
        if (level === 0) continue
        const on = leaningOn[f]!
        const leans = on >= 0 && patterns[from + on]! > 0 && patterns[from + on]! <= fields[on]!.full
        all *= leans ? dependence!.given[f]![level]! : learnt[f]!.chance[level]!
      }
      for (let kind = 0; kind < tables.length; kind++) {
        let weight = priors[kind]! * (kind === 0 && against[p] ? unwitnessed : 1)
        const table = tables[kind]!
        for (let f = 0; f < width; f++) weight *= table[f]![patterns[from + f]!]!
        if (kind === 0 && together) weight *= together.times(patterns, from)
        weights[kind] = weight
        all += weight
      }
      for (let kind = 0; kind < tables.length; kind++) {
        const share = (counts[p]! * weights[kind]!) / all
        if (share < 1e-12) continue
        shares[kind]! += share
        if (kind === 0) matching[p] = share
        const into = levels[kind]!
        for (let f = 0; f < width; f++) into[f]![patterns[from + f]!]! += share
      }
    }
    return { shares, levels, matching }
  }
}
