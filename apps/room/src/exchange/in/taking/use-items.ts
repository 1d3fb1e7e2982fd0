import { useEffect } from 'react'
import type { Items } from '../../read/understood.ts'
import type { ExchangeState, ExchangeStore } from '../exchange-store.ts'

type ItemsOf<Kind extends Items['becomes']> = Extract<Items, { becomes: Kind }>['items']

/** The rows of the file, fetched when they are first shown. */
export function useItems<Kind extends Items['becomes']>(
  state: ExchangeState,
  store: ExchangeStore,
  becomes: Kind,
): ItemsOf<Kind> | undefined {
  const { items } = state
  useEffect(() => {
    if (!items) void store.items().catch(() => undefined)
  }, [items, store])
  const isKind = (items?.becomes as string | undefined) === becomes
  return isKind ? (items!.items as ItemsOf<Kind> | undefined) : undefined
}
