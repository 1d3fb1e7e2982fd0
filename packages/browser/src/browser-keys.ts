import { fromBase64url, toBase64url } from '@libertad/protocol'

/** A key that signs and that nobody reads from the screen or a script that comes later. */
export interface SigningKey {
  /** base64url, 32 bytes. */
  publicKey: string
  sign(bytes: Uint8Array): Promise<Uint8Array>
  /** What is kept: IndexedDB stores it. */
  kept: KeptKey
}

/**
 * A key as it is kept: closed in the browser, which stores it without anyone seeing it but leaves it open to whoever
 * has the disk; or, where rows are sealed, its PKCS #8 form in base64url, which is sealed with its row.
 */
export type KeptKey = { publicKey: string; privateKey: CryptoKey } | { publicKey: string; secret: string }

/** Makes a new Ed25519 key: one whose private half never leaves this browser, or one to be sealed. */
export async function newSigningKey({ toBeSealed }: { toBeSealed: boolean }): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', toBeSealed, ['sign', 'verify'])) as CryptoKeyPair
  const publicKey = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  if (!toBeSealed) return signingKey({ publicKey, privateKey: pair.privateKey })
  const secret = toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)))
  return signingKey({ publicKey, secret })
}

export function signingKey(kept: KeptKey): SigningKey {
  let ready: Promise<CryptoKey> | undefined
  const privateKey = () =>
    (ready ??= 'privateKey' in kept ? Promise.resolve(kept.privateKey) : closed(kept.secret))
  return {
    ...{ publicKey: kept.publicKey, kept },
    sign: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', await privateKey(), bytes as BufferSource)),
  }
}

const closed = (secret: string) =>
  crypto.subtle.importKey('pkcs8', fromBase64url(secret) as BufferSource, 'Ed25519', false, ['sign'])

/** RFC 8410: a PKCS#8 Ed25519 key is this and the 32 secret bytes. */
const pkcs8 = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]

/** The key of an invitation, from the secret in its link. `undefined` if that is no key. */
export async function invitationKey(
  secret: string,
): Promise<{ publicKey: string; sign(bytes: Uint8Array): Promise<Uint8Array> } | undefined> {
  const bytes = fromBase64url(secret)
  if (bytes?.length !== 32) return undefined
  const der = new Uint8Array([...pkcs8, ...bytes])
  // Readable, because its public half is only to be had by reading it; it lives as long as this call and its link.
  const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  return {
    publicKey: x ?? '',
    sign: async (data) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, data as BufferSource)),
  }
}

const imported = new Map<string, Promise<CryptoKey>>()

/** Whether a signature over exact bytes is right. What is no key or no signature is not right. */
export async function verifySignature(
  publicKey: string,
  signature: string,
  bytes: Uint8Array,
): Promise<boolean> {
  try {
    let key = imported.get(publicKey)
    if (!key) {
      const raw = fromBase64url(publicKey)
      key = crypto.subtle.importKey('raw', (raw ?? new Uint8Array()) as BufferSource, 'Ed25519', false, [
        'verify',
      ])
      imported.set(publicKey, key)
    }
    const signed = fromBase64url(signature)
    return (
      signed !== undefined &&
      (await crypto.subtle.verify('Ed25519', await key, signed as BufferSource, bytes as BufferSource))
    )
  } catch {
    return false
  }
}

export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))
