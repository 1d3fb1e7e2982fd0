import type { Refusal, SamenessAnswer } from '@libertad/domain'
import type { PairsReply } from '@libertad/protocol'
import type { Asked } from '../../model/counting-port.ts'
import type { PairHere } from './pair-state.ts'

/** Pairs as the hub said them last, and what was said here since. */
export interface KnownPairs {
  /** Undefined until the hub answered once. */
  reply: PairsReply | undefined
  /** Why it could not be asked the last time; undefined when it could. */
  refusal: Refusal | undefined
  /** Said on this device, by pair. */
  said: ReadonlyMap<string, SamenessAnswer | 'taken_back'>
}

export const nothingKnown: KnownPairs = { reply: undefined, refusal: undefined, said: new Map() }

/**
 * What is known after the hub was asked. Where it answered and nothing waits to be sent, it knows what was said here;
 * where it did not, everything stays as it was.
 */
export function afterAsking(known: KnownPairs, asked: Asked<PairsReply>, waits: boolean): KnownPairs {
  if ('refusal' in asked) return { ...known, refusal: asked.refusal }
  return { reply: asked.value, refusal: undefined, said: waits ? known.said : new Map() }
}

/** What is known after something was said here. */
export function afterSaying(
  known: KnownPairs,
  pair: string,
  word: SamenessAnswer | 'taken_back',
): KnownPairs {
  return { ...known, said: new Map(known.said).set(pair, word) }
}

/** The pairs with what was said here. */
export function pairsHere({ reply, said }: KnownPairs): PairHere[] {
  return (reply?.pairs ?? []).map((pair) => ({ ...pair, kept: said.get(pair.pair) }))
}
