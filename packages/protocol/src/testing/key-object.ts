import { createPublicKey, type KeyObject } from 'node:crypto'

/** An Ed25519 public key from its 32 bytes in base64url. */
export function keyObject(publicKey: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
}
