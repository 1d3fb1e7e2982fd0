import { createHash, createPublicKey, verify as check } from 'node:crypto'
import fc from 'fast-check'
import type { Verify } from '../certificates.ts'

/** SHA-256 and Ed25519 of another implementation than the browser's. */
export const sha256 = (data: Uint8Array): Uint8Array =>
  new Uint8Array(createHash('sha256').update(data).digest())

export const verify: Verify = async (publicKey, signature, bytes) =>
  check(
    null,
    bytes,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  )

export const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

export const uuid = fc.uuid({ version: 4 })
export const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })

/** The bytes with one bit turned. */
export function turned(bytes: Uint8Array, bit: number): Uint8Array {
  const other = bytes.slice()
  const at = bit % (bytes.length * 8)
  other[at >> 3]! ^= 1 << (at & 7)
  return other
}

/** A record with one of its fields changed to something else. */
export const oneChanged = <Context extends object>(
  context: Context,
  pick: number,
  suffix: string,
): Context => {
  const names = Object.keys(context) as (keyof Context)[]
  const name = names[pick % names.length]!
  return { ...context, [name]: `${String(context[name])}${suffix}` }
}
