import type { Chance } from './chance-agreements.ts'
import { chanceOfCodes, identityFields } from './identity-patterns.ts'

/** What identities say of pairs. */
export interface IdentityModel {
  /** log2 odds of any two records being one human. */
  prior: number
  /** log2 of how much likelier a level of a field is for one human than for two; 0 where either says nothing. */
  weight(field: number, level: number): number
  /** log2 odds of a pair being one human by its identity alone. */
  oddsOf(pattern: Uint8Array): number
}

/** Pairs that what is usual counts for, beside those seen: a handful of records makes no rule. */
const strength = { match: 20, chance: 2_000 }
/** For each record so many pairs are taken to have been seen and to be of two people, and half a pair in all to be of one. */
const unseen = { perRecord: 10, same: 0.5 }
const most = { rounds: 100, change: 1e-6 }

/** Levels of a pair; `areTwo`: known to be two people from elsewhere, whatever they share. */
export interface Shown {
  pattern: Uint8Array
  areTwo: boolean
}

interface Shares {
  /** Share of all pairs that are one human. */
  same: number
  match: number[][]
  chance: number[][]
}

/**
 * Learns from all pairs that share a token, without labels, by expectation and maximisation (Fellegi and Sunter 1969;
 * Winkler 1988), with what is usual as a prior. Pairs that share none are taken for two people. `tokenised`: records
 * that could be compared. What codes agree on by chance is given; of tokens it is learnt from the pairs of two people.
 */
export function learnIdentity(
  shown: readonly Shown[],
  tokenised: number,
  codes: Record<string, Chance>,
): IdentityModel {
  const records = Math.max(2, tokenised)
  const pairs = (records * (records - 1)) / 2 + unseen.perRecord * records
  const seen = together(shown)
  let shares: Shares = {
    same: (unseen.same + seen.length / 2) / pairs,
    match: identityFields.map(({ match }) => [...match]),
    chance: identityFields.map((field) => [...(field.chance ?? chanceOfCodes(field, codes[field.name]!))]),
  }
  for (let round = 0; round < most.rounds; round++) {
    const next = maximised(seen, shares, pairs)
    const change = Math.abs(next.same - shares.same)
    shares = next
    if (change < most.change * shares.same) break
  }
  const weights = shares.match.map((levels, f) => levels.map((m, l) => Math.log2(m / shares.chance[f]![l]!)))
  const prior = Math.log2(shares.same / (1 - shares.same))
  const weight = (field: number, level: number) => (level === 0 ? 0 : weights[field]![level - 1]!)
  return {
    prior,
    weight,
    oddsOf: (pattern) => pattern.reduce((sum, level, f) => sum + weight(f, level), prior),
  }
}

type Seen = (Shown & { count: number })[]

function together(shown: readonly Shown[]): Seen {
  const byText = new Map<string, Seen[number]>()
  for (const { pattern, areTwo } of shown) {
    const text = `${pattern.join()} ${areTwo}`
    const known = byText.get(text)
    if (known) known.count++
    else byText.set(text, { pattern, areTwo, count: 1 })
  }
  return [...byText.values()]
}

function maximised(seen: Seen, { same, match, chance }: Shares, pairs: number): Shares {
  const ofSame = identityFields.map(({ match: usual }) => usual.map((share) => share * strength.match))
  const ofTwo = identityFields.map(({ chance: usual }) => usual?.map((share) => share * strength.chance))
  let all = unseen.same
  for (const { pattern, areTwo, count } of seen) {
    let [one, two] = [same, 1 - same]
    for (const [f, level] of pattern.entries()) {
      if (level === 0) continue
      one *= match[f]![level - 1]!
      two *= chance[f]![level - 1]!
    }
    const likely = areTwo ? 0 : (count * one) / (one + two)
    all += likely
    for (const [f, level] of pattern.entries()) {
      if (level === 0) continue
      ofSame[f]![level - 1]! += likely
      if (ofTwo[f]) ofTwo[f][level - 1]! += count - likely
    }
  }
  return {
    same: Math.min(0.5, all / pairs),
    match: ofSame.map((levels, f) =>
      identityFields[f]!.sure ? [...identityFields[f]!.match] : shared(levels),
    ),
    // Pairs that share no token at all show the last level.
    chance: ofTwo.map((levels, f) => (levels ? lastFilled(levels, pairs + strength.chance) : chance[f]!)),
  }
}

const shared = (levels: number[]) => {
  const sum = levels.reduce((a, b) => a + b, 0)
  return levels.map((level) => level / sum)
}

function lastFilled(levels: number[], all: number): number[] {
  const shares = levels.slice(0, -1).map((level) => level / all)
  return [...shares, 1 - shares.reduce((a, b) => a + b, 0)]
}
