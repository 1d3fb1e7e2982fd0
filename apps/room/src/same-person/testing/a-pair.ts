import type { PairHere } from '../pair/pair-state.ts'

/** A made-up pair that waits for its owner, of the likelihood of 98 in 100. */
export function aPair(more: Partial<PairHere> = {}): PairHere {
  return {
    ...{ pair: 'pair', mine: 'case', countries: ['TT'], probability: 1 / (1 + 2 ** -6.1), prior: -8.1 },
    evidence: [
      { of: 'document', is: 'agrees', weight: 8.8 },
      { of: 'names_and_age', is: 'agrees', weight: 5.1 },
      { of: 'family_and_year', is: 'differs', weight: 0 },
      { of: 'age', is: 'near', weight: -0.6 },
      { of: 'sex', is: 'agrees', weight: 0.9 },
    ],
    ...{ answer: undefined, theirs: 'hidden', settled: undefined, state: 'open', kept: undefined },
    ...{ since: '2018-04-05T12:00:00.000Z', due: '2018-04-06T12:00:00.000Z' },
    ...more,
  }
}
