import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { toBase64url } from '@libertad/protocol'

/** An Ed25519 key pair in this process, from 32 secret bytes. */
export interface KeyPair {
  /** base64url, 32 bytes. */
  publicKey: string
  secret: Uint8Array
  sign(bytes: Uint8Array): Promise<Uint8Array>
}

// RFC 8410: a PKCS#8 Ed25519 key is this and the 32 bytes.
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export function keyPair(secret: Uint8Array): KeyPair {
  const key: KeyObject = createPrivateKey({
    key: Buffer.concat([prefix, secret]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = createPublicKey(key).export({ format: 'jwk' }).x!
  return {
    publicKey: toBase64url(Buffer.from(publicKey, 'base64url')),
    secret,
    sign: async (bytes) => sign(null, bytes, key),
  }
}
