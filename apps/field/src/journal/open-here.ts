import { browserLocks, devicePasskeys, oneTab, randomBytes, workInWorker } from '@libertad/browser'
import type { FieldPort } from '../model/field-port.ts'
import { openPhone } from './open-phone.ts'
import { phoneVault } from './vault/phone-vault.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import address from './vault/vault-worker.ts?worker&url'

const database = 'libertad-field'

/** This phone, in this browser. */
export async function openHere(): Promise<FieldPort> {
  const wallNow = () => Date.now()
  const tab = await oneTab(database)
  const vault = await phoneVault({
    ...{ locks: browserLocks({ database }), work: workInWorker(address), random: randomBytes, now: wallNow },
    passkeys: devicePasskeys(navigator.credentials, { purpose: 'libertad/field/passkey/1', name: 'Field' }),
  })
  return openPhone({
    ...{ place: { database }, vault, tab, wallNow, origin: location.origin },
    fetch: globalThis.fetch.bind(globalThis),
  })
}
