import { expect, test } from 'vitest'
import { slipsTogether } from './slips-together.ts'

const fields = ['one', 'other', 'own'].map((name) => ({
  ...{ name, levels: ['agrees', 'one of several agrees', 'differs'], full: 1, shared: 'none' as const },
}))

test('what slips together counts once, and what slips by itself in full', () => {
  // One and other are made of the same; own slips by itself as often.
  const patterns = Uint8Array.from([1, 1, 1, 3, 3, 1, 1, 1, 3, 3, 3, 3])
  const { times, most } = slipsTogether(fields, patterns, Float64Array.of(560, 240, 140, 60))
  expect(times(Uint8Array.of(3, 3, 1))).toBeGreaterThan(2.5)
  expect(times(Uint8Array.of(3, 1, 1))).toBeLessThan(0.2)
  expect(times(Uint8Array.of(0, 3, 3))).toBeCloseTo(1, 1)
  expect(most).toBeGreaterThanOrEqual(times(Uint8Array.of(3, 3, 3)))
})
