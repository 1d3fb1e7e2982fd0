import { matches } from '../../design/matches.ts'
import { pairState, type PairHere, type PairState } from '../pair/pair-state.ts'

/** Pairs in a state and with what was typed in the words that the list shows of them. */
export function filterPairs(
  pairs: readonly PairHere[],
  { state, text, now }: { state: PairState | undefined; text: string; now: number },
  wordsOf: (pair: PairHere) => string[],
): PairHere[] {
  return pairs.filter(
    (pair) =>
      (state === undefined || pairState(pair, now) === state) &&
      (text === '' || matches(text, ...wordsOf(pair))),
  )
}
