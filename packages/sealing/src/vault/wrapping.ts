import { fromBase64url, toBase64url } from '@libertad/protocol'
import { lines } from '../lines.ts'
import { stretched } from './cost.ts'
import type { PasskeyLock, PassphraseLock, PinLock } from './lock.ts'
import { asTyped } from './passphrase.ts'

/* The key, 32 bytes, that a secret makes for one lock whose salt was looked at before. */

const saltOf = ({ salt }: { salt: string }) => fromBase64url(salt)!

/** Argon2id over the passphrase. */
export function fromPassphrase(
  lock: Pick<PassphraseLock, 'salt' | 'cost'>,
  passphrase: string,
): Promise<Uint8Array> {
  return stretched(asTyped(passphrase), saltOf(lock), lock.cost)
}

/** HKDF-SHA-256 over the passkey's PRF output. */
export async function fromPasskey(
  lock: Pick<PasskeyLock, 'salt' | 'credential'>,
  prf: Uint8Array,
): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', prf as BufferSource, 'HKDF', false, ['deriveBits'])
  const [salt, info] = [saltOf(lock), lines('vault/passkey', [lock.credential])] as BufferSource[]
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: salt!, info: info! }, key, 256),
  )
}

/** HMAC-SHA-256 by the device's key over Argon2id over the PIN: guessing needs both. */
export async function fromPin(
  lock: Pick<PinLock, 'salt' | 'cost'>,
  pin: string,
  deviceKey: CryptoKey,
): Promise<Uint8Array> {
  const slow = await stretched(pin, saltOf(lock), lock.cost)
  const text = lines('vault/pin', [toBase64url(slow)]) as BufferSource
  return new Uint8Array(await crypto.subtle.sign('HMAC', deviceKey, text))
}
