import { toBase64url, utf8, type Sha256 } from '@libertad/protocol'
import { aesKey, open, seal } from './aead.ts'
import { lines, type Random } from './lines.ts'
import { pad, unpad } from './padding.ts'

/** What a payload belongs to. It is bound to the seal: under another name the payload does not open. */
export interface PayloadContext {
  operation: string
  subject: string
  /** What is inside: `identity`, `note`, `document`, `photo`, `safety_plan`, `package`, `name_index`, `recovery` … */
  what: string
  agency: string
  /** The person who sealed it. */
  actor: string
}

const boundTo = ({ operation, subject, what, agency, actor }: PayloadContext) =>
  lines('payload', [operation, subject, what, agency, actor])

/**
 * Seals bytes under a subject's key of 32 bytes.
 *
 * @throws RangeError when the bytes fit into no bucket, or a field of the context is not one line.
 */
export async function sealPayload(
  key: Uint8Array,
  context: PayloadContext,
  plain: Uint8Array,
  random: Random,
): Promise<Uint8Array> {
  return seal(await aesKey(key), boundTo(context), pad(plain), random)
}

/** What was sealed; `undefined` when it was not sealed with this key and context, or is damaged. */
export async function openPayload(
  key: Uint8Array,
  context: PayloadContext,
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  const padded = await open(await aesKey(key), boundTo(context), sealed)
  return padded && unpad(padded)
}

/** `sealPayload` of a value as JSON. */
export function sealJson(
  key: Uint8Array,
  context: PayloadContext,
  value: unknown,
  random: Random,
): Promise<Uint8Array> {
  return sealPayload(key, context, utf8(JSON.stringify(value)), random)
}

/** The value, whose shape is the caller's to check; `undefined` as for `openPayload`, and for what is no JSON. */
export async function openJson(
  key: Uint8Array,
  context: PayloadContext,
  sealed: Uint8Array,
): Promise<unknown> {
  const plain = await openPayload(key, context, sealed)
  if (!plain) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)) as unknown
  } catch {
    return undefined
  }
}

/** What a header names in `sealed`: the hash of the seal, never of what is in it. */
export const payloadHash = (sha256: Sha256, sealed: Uint8Array): string => toBase64url(sha256(sealed))
