import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { fromBase64url } from '@libertad/protocol'

const keys = new Map<string, KeyObject>()
const mostKept = 50_000

/**
 * Whether an Ed25519 signature over exact bytes is right, off the event loop. A key that is none, like a signature
 * that is none, is simply not right.
 */
export function verifySignature(publicKey: string, signature: string, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      // One text, one signature: another spelling of the same bytes is none.
      const signed = fromBase64url(signature) ?? new Uint8Array()
      verify(null, bytes, keyOf(publicKey), signed, (error, right) => resolve(!error && right))
    } catch {
      resolve(false)
    }
  })
}

function keyOf(publicKey: string): KeyObject {
  let key = keys.get(publicKey)
  if (!key) {
    key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
    if (keys.size >= mostKept) keys.clear()
    keys.set(publicKey, key)
  }
  return key
}
