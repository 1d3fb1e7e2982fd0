import {
  addLock,
  calibrate,
  openByPassphrase,
  openVault,
  passphraseLocks,
  type Cost,
  type Lock,
  type OpenedVault,
  type PassphraseLock,
  type PinLock,
  type Random,
  type Secret,
  type VaultRefusal,
} from '@libertad/sealing'

/** What is slow on purpose: each guess costs half a second. A page has it done in a worker, so that it stays alive. */
export interface VaultWork {
  cost(): Promise<Cost>
  passphrases(key: Uint8Array, passphrase: string, cost: Cost): Promise<PassphraseLock[]>
  number(key: Uint8Array, lease: Lease): Promise<PinLock>
  /** Tries a secret at every lock that takes one like it, always at all: how long it takes tells nothing. */
  open(locks: Lock[], secret: Secret): Promise<(OpenedVault & { at: number }) | { refused: VaultRefusal }>
}

/** A number that opens on this device until a moment, milliseconds since 1970. */
export interface Lease {
  pin: string
  deviceKey: CryptoKey
  until: number
  cost: Cost
}

/** The work itself, wherever it is done. */
export function vaultWork(random: Random, measure: () => number): VaultWork {
  return {
    cost: () => calibrate(measure),
    passphrases: (key, passphrase, cost) => passphraseLocks(key, passphrase, cost, random),
    number: async (key, lease) => (await addLock(key, { type: 'pin', ...lease }, random)) as PinLock,
    async open(locks, secret) {
      if (secret.type === 'passphrase') return openByPassphrase(locks, secret.passphrase)
      let found: (OpenedVault & { at: number }) | undefined
      let refused: VaultRefusal = 'lock_other'
      for (const [at, lock] of locks.entries()) {
        if (lock.type !== secret.type) continue
        const answer = await openVault(lock, secret)
        if ('key' in answer) found ??= { ...answer, at }
        else refused = answer.refused
      }
      return found ?? { refused }
    },
  }
}
