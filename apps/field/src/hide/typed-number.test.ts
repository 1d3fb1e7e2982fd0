import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, typedWith, type PadKey } from './typed-number.ts'

const typing = (keys: PadKey[]) => keys.reduce(typedWith, '0')

test('types digits, one point and a sign, and takes them back', () => {
  expect(typing(['4', '5'])).toBe('45')
  expect(typing(['4', '.', '5', '.'])).toBe('4.5')
  expect(typing(['4', 'sign'])).toBe('-4')
  expect(typing(['4', 'sign', 'erase'])).toBe('0')
  expect(typing(['.', '5'])).toBe('0.5')
})

test('a number of six digits comes through as it was typed, and nothing else does', () => {
  expect(digitsOf(typing(['4', '0', '2', '9', '1', '7']))).toBe('402917')
  expect(digitsOf('4.5')).toBe('')
  expect(digitsOf('-402917')).toBe('')
})

test('whatever is typed stays a number', () => {
  const key = fc.constantFrom<PadKey>(...'0123456789.'.split('').map((k) => k as PadKey), 'erase', 'sign')
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      expect(Number.isFinite(Number(typing(keys)))).toBe(true)
    }),
  )
})
