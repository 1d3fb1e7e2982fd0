import type { BrowserStore } from '@libertad/browser'
import { noSecrets, type SecretStore, type Secrets } from '@libertad/casework'
import type { VaultBox } from '@libertad/sealing'

const name = 'secrets'
const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]

/**
 * What this person's keys are, in one row that the open vault seals: all else of the desk lies open. A row that does
 * not open is damaged, and keys are asked for anew.
 */
export async function secretRow(
  store: Pick<BrowserStore, 'own' | 'keepOwn'>,
  box: VaultBox,
): Promise<SecretStore> {
  const row = await store.own<{ sealed: Uint8Array }>(name)
  const bytes = row && (await box.open(name, row.sealed))
  let held: Secrets = bytes ? (JSON.parse(decoder.decode(bytes)) as Secrets) : noSecrets()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    read: () => held,
    change(next) {
      const changed = turn.then(async () => {
        const after = next(held)
        await store.keepOwn(name, { sealed: await box.seal(name, encoder.encode(JSON.stringify(after))) })
        held = after
      })
      turn = changed.catch(() => undefined)
      return changed
    },
  }
}

/** Somebody asked a closed vault to keep something. */
export class VaultClosed extends Error {}

/** The secrets of a closed vault: none, and nothing can be kept. */
export const closedSecrets: SecretStore = {
  read: noSecrets,
  change: () => Promise.reject(new VaultClosed('the vault is closed')),
}
