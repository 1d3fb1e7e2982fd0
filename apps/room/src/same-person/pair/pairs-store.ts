import type { Outcome } from '@libertad/browser'
import type { SamenessAnswer } from '@libertad/domain'
import type { RoomPort } from '../../model/room-port.ts'
import { afterAsking, afterSaying, nothingKnown, type KnownPairs } from './known-pairs.ts'
import type { PairHere } from './pair-state.ts'

/** Pairs as they were heard last: asked for, and answered. */
export interface PairsStore {
  known(): KnownPairs
  subscribe(listener: () => void): () => void
  ask(): Promise<void>
  /** Writes an answer, or takes one back; then asks what became of it. */
  say(pair: PairHere, word: SamenessAnswer | 'taken_back'): Promise<Outcome>
}

type Port = Pick<RoomPort, 'counting' | 'snapshot'>

/** A store over one port. */
export function pairsStore(port: Port): PairsStore {
  const listeners = new Set<() => void>()
  let known = nothingKnown
  let latest = 0
  const learn = (next: KnownPairs) => {
    known = next
    for (const listener of listeners) listener()
  }
  async function ask(): Promise<void> {
    const turn = ++latest
    const asked = await port.counting.pairs()
    // An older answer may come after a newer one.
    if (turn !== latest) return
    const { link } = port.snapshot()
    learn(afterAsking(known, asked, link.state === 'offline' && link.waiting > 0))
  }
  return {
    known: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    ask,
    async say({ pair, mine }, word) {
      const { counting } = port
      const outcome =
        word === 'taken_back'
          ? await counting.takeBack(pair)
          : await counting.judge({ pair, mine, answer: word })
      if (!outcome.ok) return outcome
      learn(afterSaying(known, pair, word))
      await ask()
      return outcome
    },
  }
}

const stores = new WeakMap<Port, PairsStore>()

/** The one store of a port, as long as the desk is loaded: what was heard stays while other pages are looked at. */
export function pairsOf(port: Port): PairsStore {
  const store = stores.get(port) ?? pairsStore(port)
  stores.set(port, store)
  return store
}
