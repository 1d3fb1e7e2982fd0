import { done, randomBytes, type Outcome } from '@libertad/browser'
import { refuse } from '@libertad/domain'
import { StorageTrouble } from '@libertad/participant'
import { suggestPassphrase, type VaultBox } from '@libertad/sealing'
import type { CarePort } from '../../model/care-port.ts'
import type { DeskVault } from '../vault/desk-vault.ts'

interface Ports {
  vault: DeskVault
  opened(box: VaultBox): Promise<void>
  lock(): void
  changed(): void
}

type VaultActs = Pick<
  CarePort,
  'setUpVault' | 'suggestPassphrase' | 'unlock' | 'addPasskey' | 'forgetVault' | 'lockVault'
>

/** Makes, opens and closes the vault. */
export function vaultActs({ vault, opened, lock, changed }: Ports): VaultActs {
  /** A disk that takes no more is told in words. */
  async function told<Value>(of: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    try {
      return await of()
    } catch (error) {
      if (!(error instanceof StorageTrouble)) throw error
      return { ok: false, refusal: refuse('disk_full', error.code) }
    } finally {
      changed()
    }
  }

  return {
    suggestPassphrase: () => suggestPassphrase(randomBytes),
    setUpVault: (passphrase) =>
      told(async () => {
        if (vault.made()) return { ok: false, refusal: refuse('subject_exists', 'vault') }
        const answer = await vault.setUp(passphrase)
        if ('weak' in answer) return { ok: true, value: { weak: answer.weak } }
        await opened(answer.box)
        return { ok: true, value: { weak: [] } }
      }),
    unlock: (way) =>
      told<{ opened: boolean; waitUntil?: number }>(async () => {
        const answer = await vault.open(way)
        if (!('box' in answer)) {
          const { waitUntil } = answer
          return { ok: true, value: { opened: false, ...(waitUntil === undefined ? {} : { waitUntil }) } }
        }
        await opened(answer.box)
        return { ok: true, value: { opened: true } }
      }),
    addPasskey: () =>
      told(async () =>
        (await vault.addPasskey()) ? done : { ok: false, refusal: refuse('not_allowed', 'passkey') },
      ),
    forgetVault: () =>
      told(async () => {
        await vault.forget()
        return done
      }),
    lockVault: lock,
  }
}
