import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closesAt, staysOpen, staysOpenUnwatched } from './closing.ts'

test('five minutes, or half a minute after nobody looks', () => {
  expect(closesAt({ since: 0 })).toBe(300_000)
  expect(closesAt({ since: 0, leftAt: 10_000 })).toBe(40_000)
  expect(closesAt({ since: 0, leftAt: 290_000 })).toBe(300_000)
})

test('leaving never keeps it open longer', () => {
  fc.assert(
    fc.property(fc.nat(1e12), fc.nat(staysOpen), (since, later) => {
      const left = { since, leftAt: since + later }
      expect(closesAt(left)).toBeLessThanOrEqual(closesAt({ since }))
      expect(closesAt(left)).toBeLessThanOrEqual(left.leftAt + staysOpenUnwatched)
    }),
  )
})
