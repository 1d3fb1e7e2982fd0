import { useSyncExternalStore } from 'react'
import { askWorker, type AskedOf } from '../exchange/worker/ask-worker.ts'
import { itemsStore } from './items-store.ts'
import type { ReportWork } from './report-work.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import address from './report-worker.ts?worker&url'

let worker: AskedOf<ReportWork> | undefined
const store = itemsStore((text, name) => {
  worker ??= askWorker<ReportWork>(address, 'reports', ['read'])
  return worker.read(text, name)
})

/** The items that are compared, and what can be done with them. */
export function useItems() {
  return { ...useSyncExternalStore(store.subscribe, store.snapshot), store }
}
