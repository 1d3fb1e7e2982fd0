import * as z from 'zod/mini'
import { hash, id, instant, rings, type Header } from '@libertad/domain'
import { fromBase64url, toBase64url, utf8, type Sha256 } from './bytes.ts'

/** Longest header, in UTF-16 units of its text. */
export const longestHeader = 4_096
/** Longest body, in UTF-16 units of its text. */
export const longestBody = 32_768

const header = z.strictObject({
  v: z.literal(1),
  operation: id(),
  subject: id(),
  kind: z.string().check(z.regex(/^[a-z][a-z_]{0,30}\.[a-z][a-z_]{0,30}$/)),
  version: z.int().check(z.minimum(1), z.maximum(10_000)),
  ring: z.enum(rings),
  audience: id(),
  agency: id(),
  actor: id(),
  device: id(),
  sequence: z.int().check(z.minimum(1), z.maximum(1e12)),
  basedOn: z.array(hash()).check(z.maxLength(16)),
  claimedAt: instant(),
  body: hash(),
  sealed: z.array(hash()).check(z.maxLength(16)),
})

/** The header's text as this program writes it. What was received is kept as it came, never written anew. */
export function writeHeader(fields: Header): string {
  const { operation, subject, kind, version, ring, audience, agency, actor, device } = fields
  const { sequence, basedOn, claimedAt, body, sealed } = fields
  return JSON.stringify({
    ...{ v: 1, operation, subject, kind, version, ring, audience, agency, actor, device },
    ...{ sequence, basedOn, claimedAt, body, sealed },
  })
}

/** A header from its text, or `undefined` if it is none. */
export function readHeader(text: string): Header | undefined {
  const parsed = header.safeParse(readJson(text, longestHeader))
  return parsed.success ? (parsed.data as Header) : undefined
}

/** Text of a JSON object, bounded and well-formed; `undefined` for anything else. */
export function readJson(text: string, longest: number): unknown {
  if (text.length > longest || !text.isWellFormed()) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The entry's id: SHA-256(0x00 ‖ header), which is also its leaf in the parcel's tree (RFC 9162). */
export function leafOf(sha256: Sha256, headerText: string): Uint8Array {
  const text = utf8(headerText)
  const bytes = new Uint8Array(text.length + 1)
  bytes.set(text, 1)
  return sha256(bytes)
}

/** Hash of a body's exact bytes. Its first field is a random salt, so the hash says nothing about the rest. */
export function bodyHash(sha256: Sha256, bodyText: string): string {
  return toBase64url(sha256(utf8(bodyText)))
}

/** 32 bytes of a hash or key written as base64url. */
export function hashBytes(text: string): Uint8Array | undefined {
  const bytes = fromBase64url(text)
  return bytes?.length === 32 ? bytes : undefined
}
