import { noTries, type Locks, type Tries } from '@libertad/browser'
import type { Cost, Lock, PasskeyLock, PassphraseLock, PinLock } from '@libertad/sealing'

/**
 * The vault as it lies on the phone, in one row: each change of it is whole or was not made. There are always two
 * passphrase locks and two numbers, whether or not there is a number for duress, in an order that says nothing.
 */
export interface VaultRow {
  cost: Cost
  passphrases: PassphraseLock[]
  numbers: PinLock[]
  passkey?: PasskeyLock
  /** What is kept inside of each vault, sealed by its box and padded to one length, base64url. */
  insides: string[]
}

const rows = { vault: 'vault', tries: 'tries', deviceKey: 'device-key', closing: 'closing' }

/** A phone that its agency closed: nothing opens any more, and at `until` what still waits here is deleted. */
export interface Closing {
  until: number
}

/** What a phone keeps of its vault, by name. */
export const vaultRows = (locks: Locks) => ({
  vault: () => locks.read<VaultRow>(rows.vault),
  keepVault: (vault: VaultRow) => locks.write(rows.vault, vault),
  tries: async () => (await locks.read<Tries>(rows.tries)) ?? noTries,
  keepTries: (tries: Tries) => locks.write(rows.tries, tries),
  deviceKey: () => locks.readKey(rows.deviceKey),
  keepDeviceKey: (key: CryptoKey) => locks.writeKey(rows.deviceKey, key),
  closing: () => locks.read<Closing>(rows.closing),
  keepClosing: (closing: Closing) => locks.write(rows.closing, closing),
  /** Keys first: what the vault sealed opens for nobody from then on. */
  async destroy() {
    await locks.drop(rows.vault)
    await locks.drop(rows.deviceKey)
    await locks.drop(rows.tries)
    await locks.drop(rows.closing)
  },
})

export type VaultRows = ReturnType<typeof vaultRows>

/** All locks of a row, in the order in which `withLocks` takes them back. */
export const locksOf = ({ passphrases, numbers, passkey }: VaultRow): Lock[] => [
  ...passphrases,
  ...numbers,
  ...(passkey ? [passkey] : []),
]

export function withLocks(row: VaultRow, locks: Lock[]): VaultRow {
  const passkey = locks.find((lock) => lock.type === 'passkey')
  return {
    ...row,
    passphrases: locks.filter((lock) => lock.type === 'passphrase'),
    numbers: locks.filter((lock) => lock.type === 'pin'),
    ...(passkey ? { passkey } : {}),
  }
}
