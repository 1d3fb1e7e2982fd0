import type { SamenessAnswer } from '@libertad/domain'
import type { Words } from '@libertad/words/load'
import type { SaidLine } from '../../model/counting-port.ts'
import { isOwnBoth, ownWord, type PairHere } from '../pair/pair-state.ts'

export interface PairEvent {
  what: keyof Words['samePerson']['event']
  /** Where it is told: when a pair was found and when an answer is due. */
  at?: string
  answer?: SamenessAnswer
}

/** Words of the reader's own agency, which this desk has in its journal. */
interface OwnWords {
  said: SaidLine[]
}

/**
 * What happened to a pair as its reader may know it, in order. `now`: the journal's present, milliseconds; `said`: what
 * the journal has of one's own agency. What the hub knows of it beyond that is told without a name.
 */
export function pairEvents(pair: PairHere, now: number, said: SaidLine[]): (PairEvent | OwnWords)[] {
  const { mine, since, due, settled, state, theirs } = pair
  const word = ownWord(pair)
  const settles = mine === undefined
  const waits = state === 'open' || state === 'disagreed'
  const events: (PairEvent | OwnWords)[] = [{ what: 'proposed', at: since }]
  const own: (PairEvent | OwnWords)[] = said.length > 0 ? [{ said }] : []
  // Somebody of another team may have said it, in an entry that this desk does not read.
  const isTold = said.some(({ answer, takenBack }) => answer === word && !takenBack)
  if (word && !isTold) own.push({ what: settles ? 'youSettled' : 'mine', answer: word })
  if (settles) events.push({ what: theirs === 'none' ? 'ownersSilent' : 'ownersSaid' })
  else {
    events.push(...own)
    if (!isOwnBoth(pair)) events.push(theirsOf(theirs))
  }
  if (waits) events.push({ what: Date.parse(due) <= now ? 'wasDue' : 'due', at: due })
  if (settles) events.push(...own)
  if (!settles && settled) events.push({ what: 'settled', answer: settled })
  return events
}

function theirsOf(theirs: PairHere['theirs']): PairEvent {
  if (theirs === 'hidden') return { what: 'theirsHidden' }
  return theirs === 'none' ? { what: 'theirsNone' } : { what: 'theirs', answer: theirs }
}
