import { joined } from '@libertad/protocol'
import type { Random } from './lines.ts'

const nonceSize = 12
const tagSize = 16

/**
 * Zeros before each text. AES-GCM alone lets an author make one seal that opens to two texts under two keys; with
 * these in front she would have to find two keys that agree on 256 bits ("padding fix": Albertini and others, How to
 * Abuse and Fix Authenticated Encryption Without Key Commitment, USENIX Security 2022).
 */
const commitment = new Uint8Array(32)

/** Bytes that a seal has more than its text. */
export const sealOverhead = 1 + nonceSize + commitment.length + tagSize

/** Says which composition the rest is. */
const format = 1

/** A key for AES-256-GCM that this program cannot read back. */
export function aesKey(bytes: Uint8Array): Promise<CryptoKey> {
  if (bytes.length !== 32) throw new RangeError('a key has 32 bytes')
  return crypto.subtle.importKey('raw', bytes as BufferSource, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

/** `01` ‖ nonce ‖ AES-256-GCM(key, nonce, 32 zeros ‖ text, bound to `context`). */
export async function seal(key: CryptoKey, context: Uint8Array, text: Uint8Array, random: Random) {
  const nonce = random(nonceSize)
  const sealed = await crypto.subtle.encrypt(
    parameters(nonce, context),
    key,
    joined(commitment, text) as BufferSource,
  )
  return joined(Uint8Array.of(format), nonce, new Uint8Array(sealed))
}

/** The text; `undefined` when key or context are others, or a bit is. */
export async function open(
  key: CryptoKey,
  context: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  if (sealed.length < sealOverhead || sealed[0] !== format) return undefined
  const nonce = sealed.subarray(1, 1 + nonceSize)
  const opened = await crypto.subtle
    .decrypt(parameters(nonce, context), key, sealed.subarray(1 + nonceSize) as BufferSource)
    .catch(() => undefined)
  if (opened === undefined) return undefined
  const text = new Uint8Array(opened)
  return text.subarray(0, commitment.length).every((byte) => byte === 0)
    ? text.slice(commitment.length)
    : undefined
}

const parameters = (nonce: Uint8Array, context: Uint8Array) => ({
  ...{ name: 'AES-GCM', iv: nonce as BufferSource, additionalData: context as BufferSource },
})
