import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tooManyPieces } from './too-many-pieces.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what stands inside a text is no piece, whatever signs it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tooManyPieces(bytes(JSON.stringify([`${text}${'[{,"\\'.repeat(9_000)}`])))).toBe(false)
    }),
    { numRuns: 20 },
  )
})

test('many brackets, objects or items are too many', () => {
  for (const unit of ['[', '{"a":', '1,', '"x",', '[],'])
    expect(tooManyPieces(bytes(unit.repeat(20_001)))).toBe(true)
})

test('a parcel of five hundred entries has not', () => {
  const entries = Array.from({ length: 500 }, () => ({ header: '{"v":1,"a":[]}', body: '{"salt":"x"}' }))
  expect(tooManyPieces(bytes(JSON.stringify({ parcels: [{ statement: '{}', entries }] })))).toBe(false)
})
