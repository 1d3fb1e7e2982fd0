import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReleaseTable } from '@libertad/domain'
import { layOut } from './lay-out.ts'

const codes = (letter: string) =>
  fc
    .integer({ min: 1, max: 5 })
    .map((n) => [...Array.from({ length: n }, (_, at) => `${letter}${at}`), 'all'])
const value = fc.option(fc.nat(9_999))

const someTable = fc
  .record({
    dimensions: fc.shuffledSubarray(['sex', 'age', 'place'], { minLength: 1 }),
    lists: fc.tuple(codes('a'), codes('b'), codes('c')),
    values: fc.array(value, { minLength: 216, maxLength: 216 }),
  })
  .map(({ dimensions, lists, values }): ReleaseTable => {
    const at = dimensions.reduce<string[][]>(
      (before, _, k) => before.flatMap((one) => lists[k]!.map((code) => [...one, code])),
      [[]],
    )
    const cells = at.map((one, k) => ({ at: one.join('.'), value: values[k]! }))
    return { id: 'sex_age', by: dimensions, cells }
  })

test('any table shows each of its cells once, where its codes say, and totals last', () => {
  fc.assert(
    fc.property(someTable, (table) => {
      const { down, across, columns, rows } = layOut(table)
      const shown = rows.flatMap(({ codes, values }) =>
        values.map((value, k) => {
          const named = new Map(down.map((by, n) => [by, codes[n]]))
          if (across !== undefined) named.set(across, columns[k])
          return { at: table.by.map((by) => named.get(by)).join('.'), value }
        }),
      )
      const byName = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1)
      expect(shown.sort(byName)).toEqual([...table.cells].sort(byName))
      expect(rows.at(-1)!.codes.every((code) => code === 'all')).toBe(true)
      expect(columns.at(-1)).toBe('all')
      if (table.by.length > 1 && table.by.includes('sex')) expect(across).toBe('sex')
    }),
    { numRuns: 60 },
  )
})
