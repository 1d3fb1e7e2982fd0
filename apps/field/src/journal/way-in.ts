import { joining, randomBytes, sha256, type BrowserStore, type KeptIdentity } from '@libertad/browser'
import { isRefusal } from '@libertad/domain'
import { hubClient } from '@libertad/protocol'

interface Ports {
  store: BrowserStore
  origin: string
  fetch: typeof fetch
  /** The device's clock, milliseconds. */
  wallNow(): number
  /** The journal's present, milliseconds. */
  now(): number
  entered(identity: KeptIdentity): Promise<void>
}

/** How a phone that nobody is enrolled on gets in. */
export function wayIn({ store, origin, fetch, wallNow, now, entered }: Ports) {
  const client = hubClient({ origin, fetch, sha256, random: randomBytes, now: wallNow })
  return {
    ...joining({ client, store, now, entered }),
    /** The played moment of a demonstration; `undefined` for a hub on which work is real, or that cannot be reached. */
    async playsAt(): Promise<string | undefined> {
      const card = await client.hub()
      return !isRefusal(card) && card.mode === 'demonstration' ? card.journalNow : undefined
    },
  }
}
