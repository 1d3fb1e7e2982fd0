import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats, holders, today } from '../testing/holders.ts'
import { writeZone } from '../testing/write-zone.ts'
import { readTravelDocuments } from './index.ts'

const read = (text: string) => readTravelDocuments(text, { today })
const zones = fc
  .constantFrom(...formats)
  .chain((format) => holders(format).map((one) => writeZone(format, one).join('\n')))

describe('whatever the text is', () => {
  test('reading does not throw', () => {
    const near = fc.string({ unit: fc.constantFrom(...'<<<<<<AKC0126OIV \n\n,;"[]{}«?'), maxLength: 200 })
    const anything = fc.oneof(near, fc.string({ unit: 'binary', maxLength: 200 }), fc.json())
    fc.assert(
      fc.property(anything, (text) => {
        const { documents, refused } = read(text)
        expect(documents.length + refused.length).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test('a zone with a stretch of it replaced by anything is read or refused, and nothing of it stands in a refusal', () => {
    fc.assert(
      fc.property(zones, fc.nat(90), fc.nat(12), fc.string({ maxLength: 12 }), (zone, at, length, other) => {
        const { documents, refused } = read(zone.slice(0, at) + other + zone.slice(at + length))
        for (const { fields } of documents)
          for (const { raw } of Object.values(fields)) expect(typeof raw).toBe('string')
        for (const { says } of refused)
          expect(says).toMatch(/^\d+ lines? of [\d, ]+ characters that are no zone/)
      }),
      { numRuns: 300 },
    )
  })

  test('deep and long nesting is no matter', () => {
    expect(read('['.repeat(100_000) + ']'.repeat(100_000))).toEqual({ documents: [], refused: [] })
    expect(read(JSON.stringify(Array.from({ length: 200_000 }, () => [1])))).toEqual({
      documents: [],
      refused: [],
    })
  })
})

describe('what is no zone', () => {
  test.each([
    '',
    'Seen at the gate at nine.',
    '12 34',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '{"a":[1,null]}',
    '+12345678901234',
  ])('is passed over: %s', (text) => {
    expect(read(text)).toEqual({ documents: [], refused: [] })
  })

  test.each([
    ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', /^1 line of 44 characters/],
    ['P<UTOERIKSSON<<ANNA<MARIA<<<<\nL898902C36UTO74', /^1 line of 29/],
    ['I<UTOD231458907<<<<<<<<<<<<<<<\nERIKSSON<<ANNA<MARIA<<<<<<<<<<', /^2 lines of 30, 30 characters/],
  ])('but looks like one is refused in words that say what would be right', (text, words) => {
    const { documents, refused } = read(text)
    expect(documents).toEqual([])
    expect(refused).toMatchObject([{ startsAt: 1, says: expect.stringMatching(words) }])
    expect(refused[0]!.says).toMatch(/3 lines of 30 .* 2 lines of 44, .* 2 lines of 36; a blank line/)
  })
})
