import { hash as digest } from 'node:crypto'
import fc from 'fast-check'
import { rings, type Header } from '@libertad/domain'
import { toBase64url } from '../bytes.ts'

/** SHA-256 of another implementation than the browser's. */
export const sha256 = (data: Uint8Array): Uint8Array => new Uint8Array(digest('sha256', data, 'buffer'))

export const hashText = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url)
export const uuid = fc.uuid({ version: 4 })

export const instantText = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Any header that a device could write. */
export const headers: fc.Arbitrary<Header> = fc.record({
  v: fc.constant(1 as const),
  operation: uuid,
  subject: uuid,
  kind: fc.stringMatching(/^[a-z][a-z_]{0,9}\.[a-z][a-z_]{0,9}$/),
  version: fc.integer({ min: 1, max: 10_000 }),
  ring: fc.constantFrom(...rings),
  audience: uuid,
  agency: uuid,
  actor: uuid,
  device: uuid,
  sequence: fc.integer({ min: 1, max: 1e12 }),
  basedOn: fc.array(hashText, { maxLength: 16 }),
  claimedAt: instantText,
  body: hashText,
  sealed: fc.array(hashText, { maxLength: 16 }),
})
