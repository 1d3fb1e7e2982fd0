import { logit } from '../cluster/gather.ts'
import type { Linked } from '../link.ts'

/** Why a pair has its probability. Prior and weights add up to the log2 odds of it, as far as it is not near certain. */
export interface Reason {
  /** The column, or columns put together; empty where it is no column that speaks. */
  column: string
  says: string
  /** For a match, log2: 3 is eight times likelier. */
  weight: number
}

/** Reasons that weigh less than this, in bits, are not told. */
const least = 0.05

/** Reasons of one pair, the weightiest first. */
export function reasonsOf({ scorer, model, pairs, split }: Linked, pair: number): Reason[] {
  const [a, b] = [pairs.a[pair]!, pairs.b[pair]!]
  const { odds, levels, weights } = scorer.explain(a, b)
  const reasons = model.fields.map(({ name, levels: said }, f): Reason & { known: boolean } => ({
    ...{ column: name, says: levels[f] === 0 ? 'is not known of both' : said[levels[f]! - 1]! },
    ...{ weight: weights[f]!, known: levels[f] !== 0 },
  }))
  const beside = odds - scorer.prior - weights.reduce((sum, weight) => sum + weight, 0)
  const settled = pairs.probability[pair]!
  // Beyond what a number can hold next to 1 there is nothing to explain.
  const own = 1 / (1 + 2 ** -odds)
  const others = Math.abs(settled - own) < 1e-9 ? 0 : logit(settled) / Math.LN2 - odds
  const third = pairs.through[pair]!
  return [
    ...reasons.filter(({ known }) => known).map(({ column, says, weight }) => ({ column, says, weight })),
    {
      column: '',
      says: 'could be two people of one household or place, or too little agrees',
      weight: beside,
    },
    {
      column: '',
      says:
        third >= 0 ? `both look like row ${rowOf(third, split)}` : 'other records of the two tell them apart',
      weight: others,
    },
  ]
    .filter(({ weight }) => Math.abs(weight) >= least)
    .map((reason) => ({ ...reason, weight: rounded(reason.weight, 2) }))
    .toSorted((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
}

/** Rows are counted from 1, in each list by itself. */
export const rowOf = (record: number, split: number | undefined): string =>
  split === undefined
    ? String(record + 1)
    : record < split
      ? `${record + 1} of the first list`
      : `${record - split + 1} of the second list`

export const rounded = (number: number, digits: number): number => Number(number.toFixed(digits))
