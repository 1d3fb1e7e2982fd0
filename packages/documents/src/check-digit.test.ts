import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitOf } from '../testing/write-zone.ts'
import { checkDigit, indistinguishable } from './check-digit.ts'

const all = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<']

test('the examples of Doc 9303 have their check digits', () => {
  expect(checkDigit('520727')).toBe('3')
  expect(checkDigit('AB2134<<<')).toBe('5')
  expect(checkDigit('L898902C3')).toBe('6')
  expect(checkDigit('L898902C<')).toBe('3')
  expect(checkDigit('D23145890734')).toBe('9')
})

test('a character that no zone holds has no check digit', () => {
  for (const text of ['AB?', 'é', 'a', '1 2']) expect(checkDigit(text)).toBeUndefined()
})

test('it is what another way of counting says', () => {
  const texts = fc.string({ unit: fc.constantFrom(...all), maxLength: 60 })
  fc.assert(fc.property(texts, (text) => checkDigit(text) === digitOf(text)))
})

test('one changed character changes the digit, wherever it stands, unless the values differ by a multiple of ten', () => {
  const texts = fc.string({ unit: fc.constantFrom(...all), minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.nat(39), fc.constantFrom(...all), (text, place, other) => {
      const at = place % text.length
      const changed = text.slice(0, at) + other + text.slice(at + 1)
      expect(checkDigit(changed) === checkDigit(text)).toBe(indistinguishable(text[at]!, other))
    }),
    { numRuns: 2000 },
  )
})

test('of the common misreadings, only G for 6 goes unseen, and of the noise for fillers only K', () => {
  const pairs = ['O0', 'I1', 'Z2', 'S5', 'G6', 'B8', 'K<', 'C<'] as const
  expect(pairs.filter(([one, other]) => indistinguishable(one!, other!))).toEqual(['G6', 'K<'])
})
