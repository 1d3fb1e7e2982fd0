import type { SamenessAnswer } from '@libertad/domain'
import type { Words } from '@libertad/words/load'
import { isOwnBoth, ownWord, type PairHere } from '../pair/pair-state.ts'

export interface PairEvent {
  what: keyof Words['samePerson']['event']
  /** Where it is told: when a pair was found and when an answer is due. */
  at?: string
  answer?: SamenessAnswer
}

/** What happened to a pair as its reader may know it, in order. `now`: the journal's present, milliseconds. */
export function pairEvents(pair: PairHere, now: number): PairEvent[] {
  const { mine, since, due, settled, state, theirs } = pair
  const word = ownWord(pair)
  const settles = mine === undefined
  const waits = state === 'open' || state === 'disagreed'
  const events: PairEvent[] = [{ what: 'proposed', at: since }]
  if (settles) events.push({ what: theirs === 'none' ? 'ownersSilent' : 'ownersSaid' })
  else {
    if (word) events.push({ what: 'mine', answer: word })
    if (!isOwnBoth(pair)) events.push(theirsOf(theirs))
  }
  if (waits) events.push({ what: Date.parse(due) <= now ? 'wasDue' : 'due', at: due })
  if (settles && word) events.push({ what: 'youSettled', answer: word })
  if (!settles && settled) events.push({ what: 'settled', answer: settled })
  return events
}

function theirsOf(theirs: PairHere['theirs']): PairEvent {
  if (theirs === 'hidden') return { what: 'theirsHidden' }
  return theirs === 'none' ? { what: 'theirsNone' } : { what: 'theirs', answer: theirs }
}
