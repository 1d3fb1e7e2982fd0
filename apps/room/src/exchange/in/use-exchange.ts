import { useSyncExternalStore } from 'react'
import { readingWorker } from '../read/ask-reader.ts'
import { exchangeStore } from './exchange-store.ts'

const store = exchangeStore(readingWorker)

/** The file that is looked at, and what can be done with it. */
export function useExchange() {
  const state = useSyncExternalStore(store.subscribe, store.snapshot)
  return { state, store }
}
