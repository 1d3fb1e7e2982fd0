import { generateKeyPairSync, hash, randomBytes, randomUUID, sign } from 'node:crypto'
import { contentDigest, signatureBase, signatureInput, toBase64url } from '@libertad/protocol'
import type { KnownDevice } from '../register.ts'

export interface Asked {
  method: 'GET' | 'POST'
  path: string
  body?: string
  /** Unix seconds. */
  created: number
  nonce?: string
}

/** A device that can sign requests, and what the register says of it. */
export function aDevice(agency: string, more: Partial<KnownDevice> = {}) {
  const id = randomUUID()
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const known: KnownDevice = {
    ...{ deviceKey: publicKey.export({ format: 'jwk' }).x!, agency, revoked: false },
    ...more,
  }
  function headers({ method, path, body = '', created, nonce }: Asked): Record<string, string> {
    const digest = contentDigest(toBase64url(hash('sha256', body, 'buffer')))
    const params = { created, device: id, nonce: nonce ?? toBase64url(randomBytes(16)) }
    const base = signatureBase({ method, path, query: '?', contentDigest: digest }, params)
    return {
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...{ 'content-digest': digest, 'signature-input': `sig=${signatureInput(params)}` },
      signature: `sig=:${sign(null, base, privateKey).toString('base64')}:`,
    }
  }
  return { id, known, headers }
}
export type ADevice = ReturnType<typeof aDevice>
