import { fromBase64url, toBase64url, utf8, joined } from '@libertad/protocol'
import { isHybrid } from './hybrid.ts'
import { lines } from './lines.ts'
import { pad, unpad } from './padding.ts'

/** For what an envelope was made. It stands inside, and is compared after opening. */
export interface EnvelopeContext {
  operation: string
  subject: string
  agency: string
  /** The person who made it. Anybody can write to a recipient: only the signed entry that names the envelope proves her. */
  actor: string
}

const headOf = (what: 'key' | 'text', { operation, subject, agency, actor }: EnvelopeContext) =>
  joined(lines(`envelope/${what}`, [operation, subject, agency, actor]), utf8('\n'))

/** A new pair of keys that seals are made for: age's hybrid of X25519 and ML-KEM-768. `identity` is the secret. */
export async function newSealingIdentity(): Promise<{ identity: string; recipient: string }> {
  const { generateHybridIdentity, identityToRecipient } = await import('age-encryption')
  const identity = await generateHybridIdentity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/**
 * Wraps a key of 32 bytes for recipients, each of whom can open it.
 *
 * @throws RangeError without recipients, or when one is damaged or not of the hybrid kind.
 */
export async function wrapKey(
  key: Uint8Array,
  context: EnvelopeContext,
  recipients: string[],
): Promise<Uint8Array> {
  if (key.length !== 32) throw new RangeError('a key has 32 bytes')
  return wrap(joined(headOf('key', context), utf8(toBase64url(key))), recipients)
}

/** The key; `undefined` when no identity opens the envelope, or it was made for something else or is damaged. */
export async function unwrapKey(
  envelope: Uint8Array,
  context: EnvelopeContext,
  identities: string[],
): Promise<Uint8Array | undefined> {
  const text = await unwrap(envelope, headOf('key', context), identities)
  const key = text === undefined ? undefined : fromBase64url(text)
  return key?.length === 32 ? key : undefined
}

/** Wraps a longer secret, such as the identity of an epoch; as `wrapKey`. */
export async function wrapText(
  text: string,
  context: EnvelopeContext,
  recipients: string[],
): Promise<Uint8Array> {
  return wrap(joined(headOf('text', context), utf8(text)), recipients)
}

/** The secret; `undefined` as for `unwrapKey`. */
export function unwrapText(
  envelope: Uint8Array,
  context: EnvelopeContext,
  identities: string[],
): Promise<string | undefined> {
  return unwrap(envelope, headOf('text', context), identities)
}

async function wrap(bytes: Uint8Array, recipients: string[]): Promise<Uint8Array> {
  if (recipients.length === 0) throw new RangeError('an envelope without recipients opens for nobody')
  if (!recipients.every(isHybrid)) throw new RangeError('a recipient is not of the hybrid kind')
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  try {
    for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient)
  } catch {
    throw new RangeError('a recipient is damaged')
  }
  return encrypter.encrypt(pad(bytes))
}

async function unwrap(
  envelope: Uint8Array,
  head: Uint8Array,
  identities: string[],
): Promise<string | undefined> {
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  const padded = await decrypter.decrypt(envelope).catch(() => undefined)
  const text = padded && unpad(padded)
  if (!text || text.length < head.length || !head.every((byte, at) => text[at] === byte)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text.subarray(head.length))
  } catch {
    return undefined
  }
}
