import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDates } from './dates.ts'
import { edits } from './edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import { compareNames } from './names.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 9 })

/** By the whole table, without a short cut. */
function slowEdits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 0; j <= b.length; j++) table[0]![j] = j
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const changed = table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, table[i - 2]![j - 2]! + 1)
      table[i]![j] = cost
    }
  return table[a.length]![b.length]!
}

describe('comparing', () => {
  test('counts slips as the whole table does', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, most) => {
        expect(edits(a, b, most)).toBe(Math.min(most + 1, slowEdits(a, b)))
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['abc', 'xyz', 0],
  ])('finds %s and %s alike as Winkler did', (a, b, alike) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(alike, 3)
  })

  test('finds words as alike one way as the other, and never beyond the same', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const alike = jaroWinkler(a, b)
        expect(alike).toBeGreaterThanOrEqual(0)
        expect(alike).toBeLessThanOrEqual(1)
        expect(Math.abs(alike - jaroWinkler(b, a))).toBeLessThan(0.12)
      }),
    )
  })

  test('knows slips of a date from another date', () => {
    const level = (a: string, b: string) => compareDates.level(a, b)
    expect(level('19900712', '19900721')).toBe(0)
    expect(level('19900712', '19901207')).toBe(0)
    expect(level('19900712', '19980712')).toBe(0)
    expect(level('19900712', '19951712')).toBe(1)
    expect(level('19900712', '19900000')).toBe(2)
    expect(level('19900712', '19631124')).toBe(3)
  })

  test('knows slips, pet names and initials of a name from another name', () => {
    const { level } = compareNames()
    expect(level('gonzalez', 'gonzales')).toBe(0)
    expect(level('maria', 'maria jose')).toBe(0)
    expect(level('jose', 'pepe')).toBe(1)
    expect(level('j', 'jose')).toBe(1)
    expect(level('carmen', 'dolores')).toBe(2)
  })
})
