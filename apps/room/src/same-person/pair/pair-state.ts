import type { SamenessAnswer } from '@libertad/domain'
import type { PairToJudge } from '@libertad/protocol'

/** Where a pair stands for whoever looks at it, what needs a person first. */
export const pairStates = [
  ...(['late', 'waits', 'disagreed', 'kept', 'undecided', 'other'] as const),
  ...(['same', 'different', 'cannot_say'] as const),
]
export type PairState = (typeof pairStates)[number]

/** A pair with what this device said of it and the hub has not taken yet. */
export interface PairHere extends PairToJudge {
  /** Said here and not yet at the hub; `taken_back` where an answer was. */
  kept: SamenessAnswer | 'taken_back' | undefined
}

/** What stands as the reader's own word: an owner's answer, or the coordinator's settlement. */
export function ownWord({ kept, mine, answer, settled }: PairHere): SamenessAnswer | undefined {
  if (kept === 'taken_back') return undefined
  return kept ?? (mine === undefined ? settled : answer)
}

/** Both records are of the reader's agency: there is no other owner whose word is waited for. */
export function isOwnBoth({ mine, theirs, answer, settled, state }: PairToJudge): boolean {
  if (mine === undefined || theirs !== 'none') return false
  return answer === undefined || (settled === undefined && state === answer)
}

/** `now`: the journal's present, milliseconds. */
export function pairState(pair: PairHere, now: number): PairState {
  const { kept, state, answer, theirs, mine, due } = pair
  if (kept !== undefined) return 'kept'
  if (state !== 'open') return state
  if (mine === undefined || answer === undefined) return Date.parse(due) <= now ? 'late' : 'waits'
  return theirs === 'none' || theirs === 'hidden' ? 'other' : 'undecided'
}

/** States in which something is asked of the reader. */
export const isAsked = (pair: PairHere, now: number): boolean => {
  const state = pairState(pair, now)
  if (state === 'disagreed') return pair.mine === undefined
  return state === 'waits' || state === 'late'
}
