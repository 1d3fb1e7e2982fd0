import { describe, expect, test } from 'vitest'
import { seeded } from '../random.ts'
import { countOf } from './count-of.ts'
import { mixtureOf, poisson } from './mixture.ts'

describe('copies that are missed', () => {
  const light = { found: 1, missing: 0, shows: Float64Array.of(0.1, 0.9) }
  const heavy = { found: 0.5, missing: 0.4, shows: Float64Array.of(0.8, 0.2) }

  test('are none where all that is found looks whole', () => {
    const [, damaged] = mixtureOf([light, heavy], Float64Array.of(100, 900))
    expect(damaged!.share).toBeLessThan(0.02)
  })

  test('are told from the damaged ones that were found, of which there are more than were found', () => {
    // 600 light and 400 heavy ones, half of which are found.
    const [, damaged] = mixtureOf([light, heavy], Float64Array.of(60 + 160, 540 + 40))
    expect(damaged!.share).toBeCloseTo(0.4, 1)
  })

  test.each([0.3, 20, 3000])('are counted evenly around %d', (expected) => {
    const { from, shares } = countOf(expected)
    const mean = shares.reduce((sum, share, i) => sum + share * (from + i), 0)
    expect(mean).toBeCloseTo(-expected, 1)
    const random = seeded(3)
    let drawn = 0
    for (let i = 0; i < 4000; i++) drawn += poisson(expected, random) / 4000
    expect(Math.abs(drawn - expected)).toBeLessThan(4 * Math.sqrt(expected / 4000))
  })
})
