import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shares } from './shares.ts'

test('the parts add up, are never negative, and are at most one off from exact', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 })
  fc.assert(
    fc.property(fc.nat(100_000), weights, (total, given) => {
      const parts = shares(total, given)
      const sum = given.reduce((a, b) => a + b, 0)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total)
      for (const [i, part] of parts.entries()) {
        expect(part).toBeGreaterThanOrEqual(0)
        if (sum > 0) expect(Math.abs(part - (total * given[i]!) / sum)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
