import { refuse, type Header, type Refusal } from '@libertad/domain'
import { fromBase64url, toBase64url, type Sha256 } from './bytes.ts'

/** Longest sealed part, in bytes: the largest bucket of padding with what sealing adds to it. */
export const longestSealed = 262_400

/** A sealed part as it travels: ciphertext only, named by the hash that the entry's header lists. */
export interface SealedBytes {
  hash: string
  /** base64url. */
  bytes: string
}

/** Hash by which a header names a sealed part: over the ciphertext, never over what is in it. */
export const sealedHash = (sha256: Sha256, bytes: Uint8Array): string => toBase64url(sha256(bytes))

/**
 * The sealed parts that came with an entry, checked against the hashes that its author signed, in their order. They
 * are all there or the entry is refused: an entry without its sealed part would be a promise that nobody keeps.
 */
export function openSealed(
  sha256: Sha256,
  header: Pick<Header, 'sealed'>,
  sent: string[] | undefined,
): Uint8Array[] | Refusal {
  const given = sent ?? []
  if (given.length !== header.sealed.length) return refuse('sealed_missing')
  const parts: Uint8Array[] = []
  for (const [place, text] of given.entries()) {
    const bytes = fromBase64url(text)
    if (!bytes || bytes.length === 0) return refuse('sealed_wrong')
    if (bytes.length > longestSealed) return refuse('sealed_too_large')
    if (sealedHash(sha256, bytes) !== header.sealed[place]) return refuse('sealed_wrong')
    parts.push(bytes)
  }
  return parts
}
