import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './parse-csv.ts'
import type { Table } from './table.ts'

const rows = (text: string) => {
  const { columns, records } = parseCsv(text) as Table
  return Array.from({ length: records }, (_, record) =>
    columns.map(({ values, codes }) => values[codes[record]!]!),
  )
}

describe('a list of comma separated values', () => {
  test('is read back whatever is in its cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab,;"\n é'), maxLength: 8 })
      .map((text) => `x${text.trim()}`.trim())
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (table) => {
        const text = table
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n')
        expect(rows(`first,second\r\n${text}`)).toEqual(table)
      }),
    )
  })

  test.each([
    ['; between', 'a;b\n1;2'],
    ['tabs between', 'a\tb\n1\t2'],
    ['a mark of its byte order', '\uFEFFa,b\n1,2'],
    ['blanks around', 'a, b\n 1 , 2 \n'],
    ['empty lines', 'a,b\n\n1,2\n\n'],
  ])('is read with %s', (_, text) => {
    expect((parseCsv(text) as Table).columns.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(rows(text)).toEqual([['1', '2']])
  })

  test('knows words for nothing, and not a name that looks like one', () => {
    expect(rows('a,b\nNA,Null\nNAOMI,n/a')).toEqual([
      ['', ''],
      ['NAOMI', ''],
    ])
  })

  test('without names of columns is noticed', () => {
    const table = parseCsv('Ana,1990-01-02,12\nEva,1991-03-04,13') as Table
    expect(table.records).toBe(2)
    expect(table.columns[0]!.name).toBe('column 1')
  })

  test('with one slip loses one row and not the rest', () => {
    expect(rows('a,b\n"x,1\ny,2')).toEqual([
      ['"x', '1'],
      ['y', '2'],
    ])
  })
})
