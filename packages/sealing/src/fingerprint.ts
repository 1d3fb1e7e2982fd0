import type { Sha256 } from '@libertad/protocol'
import { lines } from './lines.ts'

export interface Fingerprint {
  /** Eight groups of five digits, to be read aloud. */
  groups: string[]
  /** The same in the signs that a QR code writes smallest: equal texts, equal roots. */
  qr: string
}

/**
 * What two agencies compare in person before they trust each other's root: the hash of the key modulo 10⁴⁰, which is
 * 132.8 bits. Who wants a second key with the same digits must try about 2¹³² of them.
 */
export function fingerprint(sha256: Sha256, rootKey: string): Fingerprint {
  const hash = sha256(lines('fingerprint', [rootKey]))
  const value = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % 10n ** 40n
  const digits = String(value).padStart(40, '0')
  return { groups: digits.match(/\d{5}/g)!, qr: `LIBERTAD:ROOT:1:${digits}` }
}
