import { createPrivateKey, createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto'
import { hubSigns, toBase64url, writeHead } from '@libertad/protocol'
import { keyPair, type KeyPair } from '../apps/command/src/device-keys.ts'
import type { HubKey } from '../apps/hub/src/keys/hub-key.ts'

/** How a simulation signs. Everything in it answers at once, so that a seed always runs the same way. */
export interface Signing {
  name: 'ed25519' | 'keyed hash'
  keyPair(secret: Uint8Array): KeyPair
  verify(publicKey: string, signature: string, bytes: Uint8Array): Promise<boolean>
  hubKey(secret: Uint8Array): HubKey
}

/**
 * A hash over the key and the bytes instead of a signature: what was altered or signed with another key is found,
 * at a hundredth of the cost. Whoever holds the public key could forge it, which no simulated device does.
 */
export const keyedHash: Signing = {
  name: 'keyed hash',
  keyPair: (secret) => {
    const publicKey = toBase64url(secret)
    return { publicKey, secret, sign: async (bytes) => tag(secret, bytes) }
  },
  async verify(publicKey, signature, bytes) {
    return base64url(tag(Buffer.from(publicKey, 'base64url'), bytes)) === signature
  },
  hubKey: (secret) => ({
    publicKey: toBase64url(secret),
    signHead(operation, number, chain, at) {
      const head = writeHead({ operation, number, chain, at })
      return { head, signature: base64url(tag(secret, hubSigns(head))), hubKey: toBase64url(secret) }
    },
  }),
}

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

/** As long as a signature of Ed25519. */
const tag = (key: Uint8Array, bytes: Uint8Array): Uint8Array =>
  hash('sha512', Buffer.concat([key, bytes]), 'buffer')

const publicKeys = new Map<string, KeyObject>()

/** The real thing. The hub of the product verifies off the event loop, in an order that no seed decides; this does not. */
export const ed25519: Signing = {
  name: 'ed25519',
  keyPair,
  async verify(publicKey, signature, bytes) {
    let key = publicKeys.get(publicKey)
    if (!key) {
      key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
      publicKeys.set(publicKey, key)
    }
    return verify(null, bytes, key, Buffer.from(signature, 'base64url'))
  },
  hubKey: (secret) => {
    const { publicKey } = keyPair(secret)
    const d = toBase64url(secret)
    const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey, d }, format: 'jwk' })
    return {
      publicKey,
      signHead(operation, number, chain, at) {
        const head = writeHead({ operation, number, chain, at })
        return { head, signature: sign(null, hubSigns(head), key).toString('base64url'), hubKey: publicKey }
      },
    }
  },
}
