import { emptyStored, type Change, type Progress, type Storage } from '@libertad/participant'
import { readHeader } from '@libertad/protocol'

/**
 * A storage for a played device: it says how far the device was and keeps nothing but sealed parts until they are
 * sent. A played device is opened once and never crashes; after a cut the whole play is written again, the same.
 */
export function forgetfulStorage(progress: Progress): Storage {
  const unsent = new Map<string, Uint8Array>()
  const take = (change: Change): void => {
    if (!('put' in change)) return
    if (change.put === 'payload') unsent.set(change.value.hash, change.value.bytes)
    else if (change.put === 'parcel' && change.value.answered)
      for (const { header } of change.value.parcel.entries)
        for (const hash of readHeader(header)?.sealed ?? []) unsent.delete(hash)
  }
  return {
    load: async () => ({ ...emptyStored(), progress }),
    write: async (changes) => changes.forEach(take),
    payload: async (hash) => unsent.get(hash),
  }
}
