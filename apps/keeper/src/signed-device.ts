import { createPublicKey, hash, verify } from 'node:crypto'
import { refuse, type Refusal } from '@libertad/domain'
import {
  contentDigest,
  fromBase64url,
  readSignatureInput,
  signatureBase,
  toBase64url,
  type RequestParts,
} from '@libertad/protocol'
import type { KnownDevice, Register } from './register.ts'

export interface SignedRequest {
  parts: RequestParts
  body: Uint8Array
  signatureInput: string | undefined
  signature: string | undefined
}

export type Asking = KnownDevice & { device: string }

/** How far a request's time may be from the keeper's, seconds: as at a hub. */
const tolerance = 120

/**
 * Says which device signed a request, by the same rules as a hub. The register is asked only when the form is right.
 * Each nonce counts once as long as its request could.
 */
export function signedDevices(register: Register, now: () => number) {
  const seen = new Map<string, number>()

  function first(nonce: string): boolean {
    for (const [old, until] of seen) {
      if (until > now()) break
      seen.delete(old)
    }
    if (seen.has(nonce)) return false
    seen.set(nonce, now() + 2 * tolerance * 1000)
    return true
  }

  return async ({ parts, body, ...headers }: SignedRequest): Promise<Asking | Refusal> => {
    if (!headers.signatureInput || !headers.signature) return refuse('request_unsigned')
    const params = readSignatureInput(headers.signatureInput)
    const signature = /^sig=:([A-Za-z0-9+/]{86})==:$/.exec(headers.signature)?.[1]
    const digest = contentDigest(toBase64url(hash('sha256', body, 'buffer')))
    if (!params || !signature || digest !== parts.contentDigest) return refuse('request_signature_wrong')
    const known = await register(params.device)
    // A device that is not there and one whose key did not sign are the same answer.
    if (!known || !signedBy(known.deviceKey, signature, signatureBase(parts, params)))
      return refuse('request_signature_wrong')
    if (Math.abs(now() / 1000 - params.created) > tolerance) return refuse('request_clock_off')
    if (!first(`${params.device} ${params.nonce}`)) return refuse('request_replayed')
    return known.revoked ? refuse('device_revoked') : { ...known, device: params.device }
  }
}

function signedBy(deviceKey: string, signature: string, bytes: Uint8Array): boolean {
  const signed = fromBase64url(signature.replaceAll('+', '-').replaceAll('/', '_'))
  if (!signed) return false
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: deviceKey }, format: 'jwk' })
    return verify(null, bytes, key, signed)
  } catch {
    return false
  }
}
