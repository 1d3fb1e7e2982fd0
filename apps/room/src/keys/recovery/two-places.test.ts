import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoPlaces } from './two-places.ts'

test('two words are asked for that differ, in their order, from anywhere on the sheet', () => {
  const seen = new Set<number>()
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 64, maxLength: 64 }), (bytes) => {
      let at = 0
      // Bytes that are all alike would never end: what comes after them is counted up.
      const random = (size: number) => Uint8Array.from({ length: size }, () => bytes[at++] ?? at % 256)
      const [first, second] = twoPlaces(24, random)
      expect(first).toBeLessThan(second)
      expect(second).toBeLessThan(24)
      seen.add(first).add(second)
    }),
  )
  expect(seen.size).toBe(24)
})
