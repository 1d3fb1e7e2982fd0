import { utf8 } from './bytes.ts'

/*
 * A device signs each request: HTTP Message Signatures (RFC 9421) with one fixed list of components, over a
 * Content-Digest (RFC 9530). Fixed, so that no request can choose to leave something unsigned.
 * The authority is not covered: an agency may reach its hub under several names, and a device is of one hub.
 */

const components = '("@method" "@path" "@query" "content-digest")'

export interface RequestParts {
  method: string
  path: string
  /** With its question mark; `?` alone when there is none (RFC 9421, 2.2.7). */
  query: string
  /** Value of Content-Digest: `sha-256=:…:` in padded base64. */
  contentDigest: string
}

export interface SignatureParams {
  /** Unix seconds. */
  created: number
  device: string
  nonce: string
}

/** Value of Signature-Input, without its label. */
export function signatureInput({ created, device, nonce }: SignatureParams): string {
  return `${components};created=${created};nonce="${nonce}";alg="ed25519";keyid="${device}";tag="libertad"`
}

const inputForm =
  /^sig=\("@method" "@path" "@query" "content-digest"\);created=(\d{1,12});nonce="([A-Za-z0-9_-]{22})";alg="ed25519";keyid="([0-9a-f-]{36})";tag="libertad"$/

/** Reads a Signature-Input header written by `signatureInput`; anything else is `undefined`. */
export function readSignatureInput(header: string): SignatureParams | undefined {
  const found = inputForm.exec(header)
  return found ? { created: Number(found[1]), nonce: found[2]!, device: found[3]! } : undefined
}

/** Bytes to sign (RFC 9421, 2.5). */
export function signatureBase(parts: RequestParts, params: SignatureParams): Uint8Array {
  return utf8(
    `"@method": ${parts.method}\n"@path": ${parts.path}\n"@query": ${parts.query}\n` +
      `"content-digest": ${parts.contentDigest}\n"@signature-params": ${signatureInput(params)}`,
  )
}

/** Content-Digest of a body (RFC 9530), from its SHA-256 in base64url. */
export function contentDigest(hash: string): string {
  return `sha-256=:${hash.replaceAll('-', '+').replaceAll('_', '/')}=:`
}
