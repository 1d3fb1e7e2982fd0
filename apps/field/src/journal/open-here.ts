import { browserLocks, oneTab, randomBytes } from '@libertad/browser'
import type { FieldPort } from '../model/field-port.ts'
import { openPhone } from './open-phone.ts'
import { phonePasskeys } from './vault/passkeys.ts'
import { phoneVault } from './vault/phone-vault.ts'
import { workInWorker } from './vault/work-in-worker.ts'

const database = 'libertad-field'

/** This phone, in this browser. */
export async function openHere(): Promise<FieldPort> {
  const wallNow = () => Date.now()
  const tab = await oneTab(database)
  const vault = await phoneVault({
    ...{ locks: browserLocks({ database }), work: workInWorker(), random: randomBytes, now: wallNow },
    passkeys: phonePasskeys(navigator.credentials),
  })
  return openPhone({
    ...{ place: { database }, vault, tab, wallNow, origin: location.origin },
    fetch: globalThis.fetch.bind(globalThis),
  })
}
