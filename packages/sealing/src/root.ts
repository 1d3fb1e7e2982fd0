import { joined } from '@libertad/protocol'
import type { Sign } from './certificates.ts'

/** PKCS #8 for Ed25519 (RFC 8410, section 7) is this and the seed. */
const wrapping = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20)

export interface Root {
  /** 32 bytes as base64url. */
  publicKey: string
  sign: Sign
}

/** An agency's root key (Ed25519) from its seed of 32 bytes, which its custodians hold in their vaults. */
export async function rootFromSeed(seed: Uint8Array): Promise<Root> {
  if (seed.length !== 32) throw new RangeError('a seed has 32 bytes')
  const der = joined(wrapping, seed) as BufferSource
  const readable = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', readable)
  const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign'])
  return {
    publicKey: x!,
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, bytes as BufferSource)),
  }
}
