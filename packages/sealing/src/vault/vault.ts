import { fromBase64url, toBase64url } from '@libertad/protocol'
import type { Random } from '../lines.ts'
import { costFits, type Cost } from './cost.ts'
import { closed, opened, saltSize, type Lock, type OpenedVault, type VaultKind } from './lock.ts'
import { passphraseWeaknesses, pinFits } from './passphrase.ts'
import { fromPasskey, fromPassphrase, fromPin } from './wrapping.ts'

/** What a new lock is made of. */
export type NewSecret =
  | { type: 'passphrase'; passphrase: string; cost: Cost }
  /** `prf`: the 32 bytes that the passkey gives for one fixed input. */
  | { type: 'passkey'; credential: string; prf: Uint8Array }
  /** `until` in milliseconds since 1970; `deviceKey` from `newDeviceKey`. */
  | { type: 'pin'; pin: string; deviceKey: CryptoKey; until: number; cost: Cost }

/** What somebody brings to a lock. `wrongTries`: how many PINs of this lease were wrong, as the device counted. */
export type Secret =
  | { type: 'passphrase'; passphrase: string }
  | { type: 'passkey'; prf: Uint8Array }
  | { type: 'pin'; pin: string; deviceKey: CryptoKey; now: number; wrongTries: number }

export type VaultRefusal =
  /** The secret is another, or the lock was changed. */
  | 'secret_wrong'
  /** Guessing would be cheaper than this program allows: not even tried. */
  | 'cost_unfit'
  | 'lease_ended'
  | 'tries_used_up'
  /** This lock asks for a secret of another type. */
  | 'lock_other'
  /** Its salt, or its passkey's name, is none. */
  | 'lock_damaged'

/** Wrong PINs after which a lease is over. */
export const mostWrongTries = 5

/**
 * Another way into an open vault.
 *
 * @throws RangeError for a passphrase with weaknesses, a PIN that is too simple, a cost out of bounds or a PRF output
 *   that is not 32 bytes: the screen asks these first.
 */
export function addLock(key: Uint8Array, secret: NewSecret, random: Random): Promise<Lock> {
  return newLock({ kind: 'vault', key }, secret, random)
}

export async function newLock(inside: OpenedVault, secret: NewSecret, random: Random): Promise<Lock> {
  if ('cost' in secret && !costFits(secret.cost)) throw new RangeError('this cost is out of bounds')
  const salt = toBase64url(random(saltSize))
  switch (secret.type) {
    case 'passphrase': {
      const { type, passphrase, cost } = secret
      if (passphraseWeaknesses(passphrase).length > 0) throw new RangeError('this passphrase is too weak')
      const head = { type, cost: { ...cost }, salt }
      return closed(head, await fromPassphrase(head, passphrase), inside, random)
    }
    case 'passkey': {
      const { type, credential, prf } = secret
      if (prf.length !== 32) throw new RangeError('a PRF output has 32 bytes')
      if (!fromBase64url(credential)) throw new RangeError('a passkey is named in base64url')
      const head = { type, credential, salt }
      return closed(head, await fromPasskey(head, prf), inside, random)
    }
    case 'pin': {
      const { type, pin, deviceKey, until, cost } = secret
      if (!pinFits(pin)) throw new RangeError('this PIN is too simple')
      const head = { type, cost: { ...cost }, salt, until }
      return closed(head, await fromPin(head, pin, deviceKey), inside, random)
    }
  }
}

/** The vault behind a lock, and whether it is the true one; or why it stays closed. */
export async function openVault(
  lock: Lock,
  secret: Secret,
): Promise<{ kind: VaultKind; key: Uint8Array } | { refused: VaultRefusal }> {
  if (!isWhole(lock)) return { refused: 'lock_damaged' }
  if ('cost' in lock && !costFits(lock.cost)) return { refused: 'cost_unfit' }
  if (lock.type === 'pin' && secret.type === 'pin') {
    if (!(secret.now < lock.until)) return { refused: 'lease_ended' }
    if (!(secret.wrongTries < mostWrongTries)) return { refused: 'tries_used_up' }
  }
  const wrapping = await wrappingFor(lock, secret)
  if (!wrapping) return { refused: 'lock_other' }
  return (await opened(lock, wrapping)) ?? { refused: 'secret_wrong' }
}

const isWhole = (lock: Lock) =>
  fromBase64url(lock.salt)?.length === saltSize &&
  (lock.type !== 'passkey' || fromBase64url(lock.credential) !== undefined)

async function wrappingFor(lock: Lock, secret: Secret): Promise<Uint8Array | undefined> {
  if (lock.type === 'passphrase' && secret.type === 'passphrase')
    return fromPassphrase(lock, secret.passphrase)
  if (lock.type === 'passkey' && secret.type === 'passkey') return fromPasskey(lock, secret.prf)
  if (lock.type === 'pin' && secret.type === 'pin') return fromPin(lock, secret.pin, secret.deviceKey)
  return undefined
}

/** The device's part of a lease: no script can read it, and whoever deletes it ends the lease. */
export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}
