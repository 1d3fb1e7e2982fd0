import {
  emptyStored,
  type Change,
  type KeptEntry,
  type KeptParcel,
  type SetAside,
  type Storage,
} from './storage.ts'

export interface MemoryStorage extends Storage {
  /** Called before a write takes effect: throw to refuse it. */
  beforeWrite?: (changes: Change[]) => void | Promise<void>
  /** Called after a write took effect and before it is answered: throw to crash between the two. */
  afterWrite?: () => void | Promise<void>
}

/** A storage that lasts as long as it is referred to: for simulated devices, which keep it across their crashes. */
export function memoryStorage(hooks: Pick<MemoryStorage, 'beforeWrite' | 'afterWrite'> = {}): MemoryStorage {
  const entries = new Map<string, KeptEntry>()
  const waiting = new Set<string>()
  const parcels = new Map<string, KeptParcel>()
  const aside = new Map<string, SetAside>()
  const payloads = new Map<string, Uint8Array>()
  let progress = emptyStored().progress
  return {
    ...hooks,
    async load() {
      return {
        ...{ entries: [...entries.values()], waiting: [...waiting], parcels: [...parcels.values()] },
        ...{ aside: [...aside.values()], progress, damaged: 0 },
      }
    },
    async write(changes) {
      await this.beforeWrite?.(changes)
      for (const change of changes) {
        if ('drop' in change) {
          if (change.drop === 'waiting') waiting.delete(change.id)
          else payloads.delete(change.hash)
        } else if (change.put === 'payload') payloads.set(change.value.hash, change.value.bytes)
        else if (change.put === 'entry') entries.set(change.value.id, { ...change.value })
        else if (change.put === 'waiting') waiting.add(change.id)
        else if (change.put === 'parcel') parcels.set(change.value.root, { ...change.value })
        else if (change.put === 'aside') aside.set(change.value.id, { ...change.value })
        else progress = { ...change.value }
      }
      await this.afterWrite?.()
    },
    payload: async (hash) => payloads.get(hash),
  }
}
