import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addUp, addUpMany, intervalOf } from './sum.ts'
import { countPeople, type JudgedPair } from './index.ts'

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const world = (most: number) =>
  fc.integer({ min: 2, max: most }).chain((records) =>
    fc.record({
      records: fc.constant(records),
      pairs: fc.array(
        fc
          .record({
            a: fc.nat(records - 1),
            b: fc.nat(records - 1),
            probability: fc.double({ min: 0, max: 1, noNaN: true }),
          })
          .filter(({ a, b }) => a !== b),
        { maxLength: 14 },
      ),
    }),
  )

const count = (records: number, pairs: JudgedPair[], level: 0.9 | 0.95 = 0.95) =>
  countPeople({ records, pairs, level, random: seeded(7) })

describe('people behind records', () => {
  test('are never more than the records, never none, and the best lies between', () => {
    fc.assert(
      fc.property(world(20), ({ records, pairs }) => {
        const { low, best, high } = count(records, pairs)
        expect(1 <= low && low <= best && best <= high && high <= records).toBe(true)
      }),
    )
  })

  test('are one number once every pair is judged', () => {
    fc.assert(
      fc.property(world(12), fc.infiniteStream(fc.boolean()), ({ records, pairs }, coin) => {
        const judged = pairs.map(
          (pair) => ({ ...pair, judged: coin.next().value ? 'same' : 'different' }) as const,
        )
        const { low, best, high } = count(records, judged)
        expect([low, high]).toEqual([best, best])
      }),
    )
  })

  test('do not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(world(7), ({ records, pairs }) => {
        expect(count(records, pairs.toReversed())).toEqual(count(records, pairs))
      }),
    )
  })

  test('are fewer the likelier a pair is', () => {
    fc.assert(
      fc.property(world(7), ({ records, pairs }) => {
        const surer = pairs.map((pair) => ({ ...pair, probability: Math.sqrt(pair.probability) }))
        const twice = new Set(pairs.map(({ a, b }) => [a, b].toSorted().join())).size < pairs.length
        fc.pre(!twice)
        expect(count(records, surer).best).toBeLessThanOrEqual(count(records, pairs).best)
      }),
    )
  })

  test('keep what was judged different apart, whatever it looks like', () => {
    const pairs: JudgedPair[] = [
      { a: 0, b: 1, probability: 1 },
      { a: 1, b: 2, probability: 1 },
      { a: 0, b: 2, probability: 1, judged: 'different' },
    ]
    expect(count(3, pairs)).toEqual({ low: 2, best: 2, high: 2 })
  })

  test('lie in the interval as often as it says', () => {
    const random = seeded(3)
    let held = 0
    for (let round = 0; round < 300; round++) {
      let people = 0
      const pairs: JudgedPair[] = []
      for (let block = 0; block < 40; block++) {
        const probability = random()
        people += random() < probability ? 1 : 2
        pairs.push({ a: 2 * block, b: 2 * block + 1, probability })
      }
      const { low, high } = count(80, pairs, 0.9)
      if (low <= people && people <= high) held++
    }
    expect(held / 300).toBeGreaterThan(0.88)
    expect(held / 300).toBeLessThan(0.98)
  })

  test('see a large group with one doubtful bridge both ways', () => {
    const pairs: JudgedPair[] = []
    for (const from of [0, 8])
      for (let a = from; a < from + 8; a++)
        for (let b = from; b < a; b++) pairs.push({ a, b, probability: 0.99 })
    // Odds that make up for all pairs across that nobody proposed.
    pairs.push({ a: 7, b: 8, probability: 1 - 1e-9 })
    for (let a = 0; a < 8; a++)
      for (let b = 8; b < 16; b++) if (a !== 7 || b !== 8) pairs.push({ a, b, probability: 0.44 })
    expect(count(16, pairs)).toEqual({ low: 1, best: 1, high: 2 })
  })

  test('are uncertain where records could not be compared', () => {
    const uncovered = [{ records: 100, expectedDuplicateShare: 0.2 }]
    const { low, best, high } = countPeople({
      records: 300,
      pairs: [],
      level: 0.9,
      random: seeded(1),
      uncovered,
    })
    expect(best).toBeGreaterThan(275)
    expect(best).toBeLessThan(286)
    expect(low).toBeLessThan(265)
    expect(high).toBeLessThanOrEqual(299)
  })

  test('are counted in thousands of pairs at once', () => {
    const pairs = Array.from({ length: 20_000 }, (_, i) => ({ a: 2 * i, b: 2 * i + 1, probability: 0.5 }))
    const { low, best, high } = count(40_000, pairs)
    expect(best).toBe(30_000)
    expect(high - low).toBeGreaterThan(250)
    expect(high - low).toBeLessThan(300)
  })
})

test('thousands of small parts add up to what a normal number says', () => {
  const parts = Array.from({ length: 3000 }, (_, i) => ({
    from: 1,
    shares: Float64Array.of(0.2 + (i % 5) / 10, 0.8 - (i % 5) / 10),
  }))
  const [exact, quick] = [addUp(parts), addUpMany(parts)].map((sum) => intervalOf(sum, 0.95))
  for (const end of ['low', 'best', 'high'] as const)
    expect(Math.abs(exact![end] - quick![end])).toBeLessThanOrEqual(1)
})
