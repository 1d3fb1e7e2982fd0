import fc from 'fast-check'
import { expect, test } from 'vitest'
import { converted, kinds, unitsOf, type Kind } from './measures.ts'

test.each([
  ['volume', 45, 'litre', 'us_gallon', 11.888],
  ['volume', 1, 'imperial_gallon', 'litre', 4.546],
  ['length', 26.2, 'mile', 'kilometre', 42.165],
  ['weight', 80, 'kilogram', 'pound', 176.37],
  ['heat', 37, 'celsius', 'fahrenheit', 98.6],
  ['heat', -40, 'fahrenheit', 'celsius', -40],
  ['gold', 1, 'troy_ounce', 'pennyweight', 20],
  ['gold', 10, 'gram', 'pennyweight', 6.43],
] as const)('%s: %d %s in %s is %d', (kind, value, from, to, result) => {
  expect(converted(kind, value, from, to)).toBeCloseTo(result, 2)
})

test('there and back is the same measure', () => {
  const anyKind = fc.constantFrom(...(Object.keys(kinds) as Kind[]))
  fc.assert(
    fc.property(
      anyKind,
      fc.nat(),
      fc.nat(),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      (kind, a, b, x) => {
        const units = unitsOf(kind)
        const [one, other] = [units[a % units.length]!, units[b % units.length]!]
        expect(converted(kind, converted(kind, x, one, other), other, one)).toBeCloseTo(x, 4)
      },
    ),
  )
})
