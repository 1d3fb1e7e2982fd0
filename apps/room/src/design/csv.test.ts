import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvFile } from './csv.ts'

test('no text begins as a formula would, in any program that opens the file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' =', '  @'),
      fc.string(),
      (sign, rest) => {
        expect(csvCell(sign + rest).startsWith(`"'`)).toBe(true)
      },
    ),
  )
})

test('a cell ends where it ends, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const cell = csvCell(text)
      expect(cell.slice(1, -1).replaceAll('""', '')).not.toContain('"')
      expect(cell.at(0)).toBe('"')
      expect(cell.at(-1)).toBe('"')
    }),
  )
})

test('numbers stay numbers, negative ones too, and nothing is an empty cell', () => {
  expect([csvCell(-3), csvCell(undefined), csvCell(Number.NaN)]).toEqual(['-3', '""', ''])
})

test('a file is read as UTF-8 and its rows end as RFC 4180 says', () => {
  expect(csvFile(['A'], [['é']])).toBe('\uFEFF"A"\r\n"é"\r\n')
})
