import fc from 'fast-check'
import { expect, test } from 'vitest'
import { random } from '../testing/arbitraries.ts'
import { passphraseWeaknesses, pinFits, suggestPassphrase } from './passphrase.ts'

test.each([
  ['', ['too_short', 'repeats']],
  ['four words are few', ['too_short']],
  ['a b c d e f g h', ['too_short']],
  ['fifteen-signs-1', ['too_short']],
  ['aaaaaaaaaaaaaaaaaaaa', ['repeats']],
  ['one one one one one one', ['repeats']],
  ['1234 5678 9012 3456', ['only_digits']],
  ['sixteen-signs-12', []],
  ['cinco palabras bastan para abrir', []],
  ['río ñandú lámpara árbol puente', []],
  ['пять слов хватает чтобы открыть', []],
])('%j', (passphrase, weaknesses) => {
  expect(passphraseWeaknesses(passphrase)).toEqual(weaknesses)
})

test('a suggestion is six words, and a good passphrase', async () => {
  const drawn = await Promise.all(Array.from({ length: 300 }, () => suggestPassphrase(random)))
  for (const passphrase of drawn) expect(passphrase.split(' ')).toHaveLength(6)
  expect(new Set(drawn).size).toBe(300)
  expect(new Set(drawn.flatMap((text) => text.split(' '))).size).toBeGreaterThan(1_000)
  expect(await suggestPassphrase((length) => new Uint8Array(length))).toBe(Array(6).fill('abandon').join(' '))
  expect(await suggestPassphrase((length) => new Uint8Array(length).fill(255))).toBe(
    Array(6).fill('zoo').join(' '),
  )
})

test('a PIN has six digits that are no row', () => {
  for (const pin of ['12345', '123456', '000000', '987654', '48021x', '', '４８０２１５'])
    expect(pinFits(pin)).toBe(false)
  for (const pin of ['480215', '112233', '1234567891']) expect(pinFits(pin)).toBe(true)
  fc.assert(fc.property(fc.stringMatching(/^\d{0,5}$/), (pin) => !pinFits(pin)))
})
