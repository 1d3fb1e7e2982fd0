import type { Evidence } from '@libertad/protocol'
import { chanceAgreements, type Chance } from './chance-agreements.ts'
import { compareRecords, compareTokens, type Compared } from './compare-records.ts'
import { identityFields, isNameToken, patternOf } from './identity-patterns.ts'
import { learnIdentity, type IdentityModel } from './learn-identity.ts'
import type { LinkingFacts, MetPair, MetRecord } from './linking-facts.ts'
import { rareTokens } from './rare-tokens.ts'

/** A pair with what speaks for and against it, before any answer. */
export interface WeighedPair {
  pair: MetPair
  a: MetRecord
  b: MetRecord
  /** From 0 to 1. Its log2 odds are `prior` and all weights together. */
  probability: number
  prior: number
  /** Worked out when somebody asks: most pairs are of two people, and nobody is asked about them. */
  evidence(): Evidence[]
}

/** No evidence of codes and tokens makes it surer than a thousand to one: what is keyed is written by people. */
const surest = 10
/** Two records of one visit by one agency are two people, unless they show one document. */
const sameVisit = -12

function areOfOneVisit(all: readonly Compared[]): boolean {
  const agrees = (of: string) => all.some((one) => one.of === of && one.is === 'agrees')
  return agrees('same_visit') && !agrees('document')
}

/** What is usual for records of one human, and how many pairs it counts for. */
const usual: Record<string, Chance> = {
  same_site: { agrees: 0.1, near: 0, differs: 0.9 },
  days_apart: { agrees: 0.25, near: 0.45, differs: 0.3 },
  interviewed_before: { agrees: 0.6, near: 0, differs: 0.4 },
}
const strength = 20

/** Weighs every pair, by a model that is learnt from all of them. */
export function weighPairs({ records, pairs }: Pick<LinkingFacts, 'records' | 'pairs'>): WeighedPair[] {
  const bySubject = new Map(records.map((record) => [record.subject, record]))
  const rare = rareTokens(pairs)
  const compared = pairs.flatMap((pair) => {
    const [a, b] = [bySubject.get(pair.one), bySubject.get(pair.other)]
    if (!a || !b) return []
    const all = [...compareTokens(pair), ...compareRecords(a, b)]
    return [{ pair, a, b, all, pattern: patternOf(all, (of) => rare(pair, of)) }]
  })
  if (compared.length === 0) return []
  const chance = chanceAgreements(records)
  const tokenised = records.filter((record) => record.tokenised).length
  // From what is held nothing is learnt: the likelihood of others would tell that it is there.
  const shown = compared.filter(({ pair }) => !pair.held)
  const identity = learnIdentity(
    shown.map(({ pattern, all }) => ({ pattern, areTwo: areOfOneVisit(all) })),
    tokenised,
    chance,
  )
  const circumstances = learnCircumstances(
    shown.filter(({ all }) => !areOfOneVisit(all)),
    identity,
    chance,
  )
  return compared.map(({ pair, a, b, all, pattern }) => {
    const weight = (one: Compared) => weightOf(one, all, pattern, identity, circumstances)
    let sum = identity.oddsOf(pattern)
    for (const one of all) if (one.of in circumstances || one.of === 'same_visit') sum += weight(one)
    const target = Math.min(surest, sum)
    return {
      ...{ pair, a, b, prior: identity.prior, probability: 1 / (1 + 2 ** -target) },
      evidence: () =>
        addingUp(
          all.map((one) => ({ ...one, weight: weight(one) })),
          target - identity.prior,
        ),
    }
  })
}

type Weights = Record<string, Chance>

/** Where and when people are met again, learnt once it is known how likely each pair is by its identity. */
function learnCircumstances(
  compared: { all: Compared[]; pattern: Uint8Array }[],
  identity: IdentityModel,
  chance: Record<string, Chance>,
): Weights {
  const weights: Weights = {}
  for (const [of, before] of Object.entries(usual)) {
    const seen = {
      agrees: strength * before.agrees,
      near: strength * before.near,
      differs: strength * before.differs,
    }
    for (const { all, pattern } of compared) {
      const is = all.find((one) => one.of === of)?.is ?? 'missing'
      if (is !== 'missing') seen[is] += 1 / (1 + 2 ** -identity.oddsOf(pattern))
    }
    const sum = seen.agrees + seen.near + seen.differs
    const weight = (is: keyof Chance) => Math.log2((seen[is] / sum + 1e-9) / (chance[of]![is] + 1e-9))
    weights[of] = { agrees: weight('agrees'), near: weight('near'), differs: weight('differs') }
  }
  return weights
}

function weightOf(
  { of, is }: Compared,
  all: Compared[],
  pattern: Uint8Array,
  identity: IdentityModel,
  circumstances: Weights,
): number {
  if (is === 'missing') return 0
  if (of === 'same_visit') return areOfOneVisit(all) ? sameVisit : 0
  if (of in circumstances) return circumstances[of]![is]
  const at = identityFields.findIndex(({ name }) => name === (isNameToken(of) ? 'names' : of))
  const weight = identity.weight(at, pattern[at]!)
  if (!isNameToken(of)) return weight
  // The names' weight is shared by the kinds that made it.
  const tokens = all.filter((one) => isNameToken(one.of))
  const agreeing = tokens.filter((one) => one.is === 'agrees').length
  if (agreeing === 0) return weight / tokens.length
  return is === 'agrees' ? weight / agreeing : 0
}

/** Where the bound cuts, what speaks for it counts less, so that weights add up to what is said. */
function addingUp(evidence: Evidence[], total: number): Evidence[] {
  const sum = (sign: number) =>
    evidence.reduce((all, { weight }) => all + (Math.sign(weight) === sign ? weight : 0), 0)
  const [less, more] = [sum(-1), sum(1)]
  if (more > 0 && total >= less) {
    const share = (total - less) / more
    return evidence.map((one) => ({
      ...one,
      weight: round(one.weight > 0 ? one.weight * share : one.weight),
    }))
  }
  return evidence.map((one) => ({ ...one, weight: round(one.weight) }))
}

const round = (weight: number) => Math.round(weight * 100) / 100
