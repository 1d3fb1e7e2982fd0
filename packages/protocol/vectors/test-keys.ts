import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

/**
 * Keys for the test vectors and for nothing else. Everybody has them: each seed is one byte, thirty-two times. A hub
 * that holds one of these public keys holds no secret.
 */
const seeds = { device: 0xd1, actor: 0xac, invitation: 0x1e, hub: 0x4b }

export type KeyName = keyof typeof seeds

export const keyNames = Object.keys(seeds) as KeyName[]

export function seedOf(name: KeyName): Uint8Array {
  return new Uint8Array(32).fill(seeds[name])
}

/** PKCS #8 for Ed25519 (RFC 8410) is this and the seed. */
const wrapping = Buffer.from('302e020100300506032b657004220420', 'hex')

export function privateKeyOf(name: KeyName): KeyObject {
  return createPrivateKey({ key: Buffer.concat([wrapping, seedOf(name)]), format: 'der', type: 'pkcs8' })
}

/** 32 bytes as base64url. */
export function publicKeyOf(name: KeyName): string {
  return createPublicKey(privateKeyOf(name)).export({ format: 'jwk' }).x!
}

export function signedBy(name: KeyName, bytes: Uint8Array): string {
  return sign(null, bytes, privateKeyOf(name)).toString('base64url')
}
