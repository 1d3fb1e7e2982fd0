/** SHA-256, passed in: each platform has a fast one of its own. */
export type Sha256 = (data: Uint8Array) => Uint8Array

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Uint8Array(128).fill(255)
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i

const encoder = new TextEncoder()

/** UTF-8 bytes of well-formed text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text)

/** base64url without padding (RFC 4648, section 5). */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b = 0, c = 0] = [bytes[i]!, bytes[i + 1], bytes[i + 2]]
    text += alphabet[a >> 2]! + alphabet[((a & 3) << 4) | (b >> 4)]!
    if (i + 1 < bytes.length) text += alphabet[((b & 15) << 2) | (c >> 6)]!
    if (i + 2 < bytes.length) text += alphabet[c & 63]!
  }
  return text
}

/** Bytes of canonical base64url text. `undefined` for anything else, spare bits included: one text, one value. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let at = 0
  let bits = 0
  let held = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const value = code < 128 ? values[code]! : 255
    if (value === 255) return undefined
    held = (held << 6) | value
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
      held &= (1 << bits) - 1
    }
  }
  return held === 0 ? bytes : undefined
}

/** Bytes one after the other. */
export function joined(...parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
