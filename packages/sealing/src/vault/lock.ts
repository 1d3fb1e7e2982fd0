import { fromBase64url, joined, toBase64url } from '@libertad/protocol'
import { aesKey, open, seal, sealOverhead } from '../aead.ts'
import { lines, type Random } from '../lines.ts'
import type { Cost } from './cost.ts'

/** Opened by a passphrase. */
export interface PassphraseLock {
  type: 'passphrase'
  cost: Cost
  /** 16 bytes, base64url, as all of these. */
  salt: string
  /** The vault's key under the key that the passphrase makes. */
  sealed: string
}

/** Opened by the PRF output of one passkey (WebAuthn level 3). */
export interface PasskeyLock {
  type: 'passkey'
  credential: string
  salt: string
  sealed: string
}

/** A lease: for some hours a PIN opens again, on this device. */
export interface PinLock {
  type: 'pin'
  cost: Cost
  salt: string
  /** Milliseconds since 1970. */
  until: number
  sealed: string
}

/** A way into a vault, as the device stores it. */
export type Lock = PassphraseLock | PasskeyLock | PinLock

type WithoutSeal<Of> = Of extends Lock ? Omit<Of, 'sealed'> : never
export type LockHead = WithoutSeal<Lock>

/** A decoy is a vault in which nothing is true; whoever opens one opens it under duress. */
export const vaultKinds = ['vault', 'decoy'] as const
export type VaultKind = (typeof vaultKinds)[number]

export interface OpenedVault {
  kind: VaultKind
  key: Uint8Array
}

export const saltSize = 16
const keySize = 32

/** Bytes of `sealed`, whichever kind of vault it opens. */
export const sealedSize = sealOverhead + 1 + keySize

function boundTo(head: LockHead): Uint8Array {
  switch (head.type) {
    case 'passphrase':
      return lines('vault/lock', [head.type, ...costLines(head.cost), head.salt])
    case 'passkey':
      return lines('vault/lock', [head.type, head.credential, head.salt])
    case 'pin':
      return lines('vault/lock', [head.type, ...costLines(head.cost), head.salt, String(head.until)])
  }
}

const costLines = ({ memory, passes, lanes }: Cost) => [memory, passes, lanes].map(String)

/** Which kind it is stands inside, so that nothing outside tells. */
export async function closed<Head extends LockHead>(
  head: Head,
  wrapping: Uint8Array,
  { kind, key }: OpenedVault,
  random: Random,
): Promise<Head & { sealed: string }> {
  if (key.length !== keySize) throw new RangeError('a vault has a key of 32 bytes')
  const inside = joined(Uint8Array.of(vaultKinds.indexOf(kind)), key)
  return { ...head, sealed: toBase64url(await seal(await aesKey(wrapping), boundTo(head), inside, random)) }
}

/** `undefined` when the secret is another, or the lock was changed. */
export async function opened(lock: Lock, wrapping: Uint8Array): Promise<OpenedVault | undefined> {
  const sealed = fromBase64url(lock.sealed)
  const inside = sealed && (await open(await aesKey(wrapping), boundTo(lock), sealed))
  const kind = inside && vaultKinds[inside[0]!]
  return kind && inside.length === 1 + keySize ? { kind, key: inside.slice(1) } : undefined
}
