import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buckets, pad, unpad } from './padding.ts'

const upTo = (maxLength: number) => fc.uint8Array({ maxLength, size: 'max' })

test('T9 what is padded has the size of a bucket, and comes out as it was', () => {
  fc.assert(
    fc.property(upTo(20_000), (bytes) => {
      const padded = pad(bytes)
      expect(buckets).toContain(padded.length)
      expect(unpad(padded)).toEqual(bytes)
    }),
  )
})

test.each(buckets)('a bucket of %i holds a byte less', (size) => {
  expect(pad(new Uint8Array(size - 1))).toHaveLength(size)
  expect(unpad(pad(new Uint8Array(size - 1).fill(0x80)))).toHaveLength(size - 1)
  if (size < buckets.at(-1)!) expect(pad(new Uint8Array(size)).length).toBeGreaterThan(size)
})

test('what fits into no bucket is refused', () => {
  expect(() => pad(new Uint8Array(262_144))).toThrow(RangeError)
})

test('one text, one padding', () => {
  fc.assert(
    fc.property(upTo(2_000), (bytes) => {
      const plain = unpad(bytes)
      if (plain) expect(pad(plain)).toEqual(bytes)
    }),
  )
  expect(unpad(new Uint8Array())).toBeUndefined()
  expect(unpad(new Uint8Array(256))).toBeUndefined()
  expect(unpad(pad(new Uint8Array(3)).subarray(0, 255))).toBeUndefined()
  const inTheWrongBucket = new Uint8Array(1_024)
  inTheWrongBucket[3] = 0x80
  expect(unpad(inTheWrongBucket)).toBeUndefined()
})
