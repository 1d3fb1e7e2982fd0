import { kinds, type AgreementModel } from './agreement.ts'
import { againstMatch, unwitnessed } from './witnesses.ts'

/** What one compared pair weighs by a model. */
export interface ScoredAgreement {
  /** How likely the two records are one person's. */
  probability: number
  /** For each field its weight for a match, log2; 0 where either record says nothing. */
  weights: number[]
}

/** Scores comparisons of any kind by what `learnAgreement` learnt; `levels` holds one level for each field, 0 for no evidence. */
export function scoreAgreement(model: AgreementModel): (levels: Uint8Array) => ScoredAgreement {
  const { fields, dependence, together, matches, kin } = model
  const isAgainst = againstMatch(fields, model.drawn)
  const rest = 1 - kinds.reduce((sum, kind) => sum + kin[kind], matches)
  return (levels) => {
    const strangers = fields.map(({ chance }, f) => {
      const level = levels[f]!
      const on = dependence?.on[f] ?? -1
      const leans = on >= 0 && levels[on]! > 0 && levels[on]! <= fields[on]!.full
      return leans ? dependence!.given[f]![level]! : chance[level]!
    })
    const log = (share: number, tables: readonly Float64Array[]) =>
      tables.reduce((sum, table, f) => sum + Math.log(table[levels[f]!]!), Math.log(share))
    const none = strangers.reduce((sum, share) => sum + Math.log(share), Math.log(rest))
    const slips = isAgainst(levels) ? Math.log(unwitnessed) : 0
    const match =
      slips +
      Math.log(together?.times(levels) ?? 1) +
      log(
        matches,
        fields.map((field) => field.match),
      )
    const others = kinds.map((kind) =>
      log(
        kin[kind],
        fields.map((field) => field.kin[kind]),
      ),
    )
    const highest = Math.max(match, none, ...others)
    const all = [match, none, ...others].reduce((sum, one) => sum + Math.exp(one - highest), 0)
    return {
      probability: Math.exp(match - highest) / all,
      weights: fields.map(({ match: shares }, f) =>
        levels[f] === 0 ? 0 : Math.log2(shares[levels[f]!]! / strangers[f]!),
      ),
    }
  }
}
