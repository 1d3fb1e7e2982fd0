import fc from 'fast-check'
import { expect, test } from 'vitest'
import { downToTwo, oddsOf } from './odds.ts'

const likelihood = fc.double({ min: 0, max: 1, noNaN: true })

test('nothing is said surer than it is', () => {
  fc.assert(
    fc.property(likelihood, (probability) => {
      const { leans, to } = oddsOf(probability)
      const ratio = probability / (1 - probability)
      if (leans === 'even') return ratio > 0.66 && ratio < 1.51
      const real = leans === 'same' ? ratio : 1 / ratio
      return to <= real * (1 + 1e-5) && (real > 1e8 || to > real * 0.9)
    }),
  )
})

test('the pairs of which it is otherwise lie between the numbers that are said', () => {
  fc.assert(
    fc.property(likelihood, (probability) => {
      const { leans, pairs, low, high } = oddsOf(probability)
      const many = (leans === 'same' ? 1 - probability : probability) * pairs
      return low <= many + 1e-5 && many <= high + 1e-5 && high - low <= 1
    }),
  )
})

test('few among many are said as a few of more pairs, and never as none', () => {
  fc.assert(fc.property(likelihood, (probability) => oddsOf(probability).high > 0))
  expect(oddsOf(1023 / 1024)).toEqual({ leans: 'same', to: 1000, pairs: 10_000, low: 9, high: 10 })
  expect(oddsOf(1 / (1 + 2 ** -6.1))).toEqual({ leans: 'same', to: 68, pairs: 100, low: 1, high: 2 })
  expect(oddsOf(0.25)).toEqual({ leans: 'different', to: 3, pairs: 100, low: 25, high: 25 })
  expect(oddsOf(0.55)).toEqual({ leans: 'even', to: 1.2, pairs: 100, low: 55, high: 55 })
  expect(oddsOf(1e-8)).toMatchObject({ leans: 'different', pairs: 1_000_000, low: 0, high: 1 })
})

test('two figures, rounded down', () => {
  expect([1.59, 9.99, 69.8, 1023, 54_321].map(downToTwo)).toEqual([1.5, 9.9, 69, 1000, 54_000])
})
