import { emptyStored, type Progress, type Storage } from '@libertad/participant'

/**
 * A storage for a played device: it says how far the device was and keeps nothing. A played device is opened once
 * and never crashes; after a cut the whole play is written again, the same.
 */
export function forgetfulStorage(progress: Progress): Storage {
  return {
    load: async () => ({ ...emptyStored(), progress }),
    write: async () => undefined,
  }
}
