import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { usePort, useRoom } from '../../frame/room.tsx'
import { pairsHere, type KnownPairs } from './known-pairs.ts'
import type { PairHere } from './pair-state.ts'
import { pairsOf, type PairsStore } from './pairs-store.ts'

/** Answers of others are heard of within so long, milliseconds. */
const askEvery = 20_000

export interface Pairs extends KnownPairs, Pick<PairsStore, 'ask' | 'say'> {
  pairs: PairHere[]
}

/** The pairs of the reader: asked for when the page opens, each time the hub answers again, and now and then. */
export function usePairs(): Pairs {
  const store = pairsOf(usePort())
  const { link } = useRoom()
  const known = useSyncExternalStore(store.subscribe, store.known)
  const isLive = link.state === 'live'
  useEffect(() => {
    if (isLive || store.known().reply === undefined) void store.ask()
  }, [store, isLive])
  useEffect(() => {
    const asking = setInterval(() => {
      if (document.visibilityState !== 'hidden') void store.ask()
    }, askEvery)
    return () => clearInterval(asking)
  }, [store])
  const pairs = useMemo(() => pairsHere(known), [known])
  return { ...known, pairs, ask: store.ask, say: store.say }
}
