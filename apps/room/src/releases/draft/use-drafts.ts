import { useSyncExternalStore } from 'react'
import { usePort } from '../../frame/room.tsx'
import { draftsOf, type Drafting, type DraftStore } from './draft-store.ts'

/** What is chosen and made on this desk, and what to do with it. */
export function useDrafts(): Drafting & { store: DraftStore } {
  const store = draftsOf(usePort())
  return { ...useSyncExternalStore(store.subscribe, store.known), store }
}
