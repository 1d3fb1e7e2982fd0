import type { BrowserStore, KeptIdentity } from '@libertad/browser'
import { memoryStorage, type Change } from '@libertad/participant'

/** A store that lasts as long as it is referred to: for trials of screens. */
export function memoryStore(): BrowserStore {
  const kept = memoryStorage()
  const drafts = new Map<string, Uint8Array>()
  const own = new Map<string, unknown>()
  let identity: KeptIdentity | undefined
  return {
    sealed: true,
    storage: {
      load: async () => ({ ...(await kept.load()), damagedRows: [] }),
      write: (changes) => kept.write(changes),
      payload: (hash) => kept.payload(hash),
    },
    drafts: {
      save: async (id, bytes) => void drafts.set(id, bytes),
      load: async () => ({ drafts: new Map(drafts), damagedRows: [] }),
      drop: async (id) => void drafts.delete(id),
    },
    async commitDraft(id: string, changes: Change[]) {
      await kept.write(changes)
      drafts.delete(id)
    },
    identity: async () => identity,
    begin: async (next) => void (identity = next),
    joined: async (next) => void (identity = next),
    remembered: async () => ({}),
    remember: async () => undefined,
    own: async <Value>(name: string) => own.get(name) as Value | undefined,
    keepOwn: async (name, value) => void own.set(name, value),
    async forget() {
      identity = undefined
      drafts.clear()
      own.clear()
    },
    close: () => undefined,
  }
}
