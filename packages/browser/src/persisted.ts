export interface DiskRoom {
  /** Whether the browser promised to delete nothing by itself when the disk is short. */
  kept: 'granted' | 'refused' | 'unknown'
  /** Bytes used and bytes that may be used, where the browser says so. It rounds, and it promises neither. */
  used?: number
  quota?: number
}

/** Asks the browser to keep what is stored, and how much room there is. Never fails: what it does not say is unknown. */
export async function persisted(
  storage: Partial<Pick<StorageManager, 'persist' | 'estimate'>> | undefined = globalThis.navigator?.storage,
): Promise<DiskRoom> {
  const [kept, estimate] = await Promise.allSettled([
    storage?.persist?.() ?? Promise.reject(new Error('not asked')),
    storage?.estimate?.() ?? Promise.reject(new Error('not asked')),
  ])
  const { usage, quota } = estimate.status === 'fulfilled' ? estimate.value : {}
  return {
    kept: kept.status === 'rejected' ? 'unknown' : kept.value ? 'granted' : 'refused',
    ...(usage === undefined ? {} : { used: usage }),
    ...(quota === undefined ? {} : { quota }),
  }
}
