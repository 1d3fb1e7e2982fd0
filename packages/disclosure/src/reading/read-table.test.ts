import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellWords, type Table } from '../table.ts'
import { writeCsv } from '../write-csv.ts'
import { readTable } from './read-table.ts'

/** Cells in words with their counts; of a table that is not read its problems. */
function cellsOf(text: string, count?: string): Record<string, unknown> | unknown[] {
  const table = readTable(text, 'T.csv', count)
  if ('problems' in table) return table.problems
  return Object.fromEntries(table.cells.map(({ at, count }) => [cellWords(table.dimensions, at), count]))
}

describe('a table is read', () => {
  test('from a list, whichever column holds the counts', () => {
    const women = { 'year: 2018, sex: women': 12 }
    expect(cellsOf('year,sex,count\n2018,women,12')).toEqual(women)
    expect(cellsOf('count,year,sex\n12,2018,women')).toEqual(women)
    expect(cellsOf('year;sex;víctimas\r\n2018;women;12\r\n')).toEqual(women)
    expect(cellsOf('\uFEFFyear\tsex\tx\n2018\twomen\t12\n2019\twomen\t7')).toMatchObject(women)
    expect(cellsOf('year,sex,a,b\n2018,women,12,3', 'a')).toEqual({ 'year: 2018, sex: women, b: 3': 12 })
  })

  test('from a cross table, with bands of ages and numbers as headers', () => {
    expect(cellsOf('age \\ year,2018,2019\n0–8,12,3\n9–17,"1,204",0')).toEqual({
      ...{ 'age: 0–8, year: 2018': 12, 'age: 0–8, year: 2019': 3 },
      ...{ 'age: 9–17, year: 2018': 1204, 'age: 9–17, year: 2019': 0 },
    })
  })

  test('with a last column that is the sum of the others, whatever it is called', () => {
    expect(cellsOf('c,w,m,n\nA,1,2,3\nB,4,5,9')).toMatchObject({ 'c: A, w': 1, 'c: B, all': 9 })
  })

  test.each(['Total', 'ALL', 'all countries', 'Todas', 'Ensemble', 'Totaal', 'Gesamt'])(
    'with %s as a total',
    (total) => {
      expect(cellsOf(`countries,women,men,Total\nBB,1,2,3\n${total},1,2,3`)).toMatchObject({
        ...{ 'countries: all, all': 3, 'countries: BB, all': 3 },
      })
    },
  )

  test('with combinations that a list leaves out as zero, and those that cannot be left out', () => {
    expect(cellsOf('c,s,n\nA,w,3\nA,m,4\nB,w,5')).toMatchObject({ 'c: B, s: m': 0 })
    const nested = cellsOf('island,town,n\nN,a,3\nN,b,4\nO,c,5\nO,d,5')
    expect(Object.keys(nested)).toHaveLength(4)
  })

  test('with marks of hidden counts', () => {
    const some = { least: 0, most: undefined }
    expect(cellsOf('c,n\nA,x\nB,[c]\nC,*\nD,<5\nE,0\nF,≤4')).toEqual({
      ...{ 'c: A': some, 'c: B': some, 'c: C': some, 'c: D': { least: 1, most: 4 }, 'c: E': 0 },
      'c: F': { least: 0, most: 4 },
    })
  })

  test('and says how it was understood', () => {
    const table = readTable('sex,age,n\nw,young,3\nw,Total,3', 'T.csv') as Table
    expect(table.understood).toEqual([
      'A list: column “n” holds the counts.',
      'Categories: “sex” (1 categories, no total); “age” (1 categories, “Total” read as their total).',
    ])
  })
})

describe('a table is refused, with the place', () => {
  test.each([
    ['c,w,m,Total\nA,1,2,4', 2, 4, 'Does not add up: “c: A, all” is 4, its parts make 3.'],
    ['c,n\nA,x\nB,5\nTotal,4', 4, 2, 'Does not add up: “c: all” is 4, its parts make 5 or more.'],
    ['c,n\nA,1\n\nA,2', 4, 2, '“c: A” was said before, in line 2.'],
    ['c,n\nA,1\nB,-2', 3, 2, 'Column “n” holds counts, and this field is below zero.'],
    ['c,n\nA,1\nB,2.5', 3, 2, 'is not a whole number.'],
    ['c,w,m\nA,1,2\nB,3,', 3, 3, 'is empty: write 0'],
    ['c,w,m\nA,1,=1+1\nB,3,4', 2, 3, 'is a formula'],
    ['c,n\nA,1\nB,12a', 3, 2, 'is no count.'],
    ['c,n\nA,1\nB,999999999999', 3, 2, 'is more than 100000000'],
    ['c,n\nA,30 %\nB,70 %', 2, 2, 'is a share; counts are needed'],
    ['c,n\nA,1\nB,2,3', 3, 2, 'This line has 3 fields, the first has 2.'],
    ['c,c,n\nA,B,1', 1, 2, 'Two columns have the same header.'],
    ['c,n\n"A,1\nB,2', 2, 1, 'A quotation mark is opened here and never closed.'],
    ['c,n\n"A"b,1', 2, 1, 'After a closing quotation mark the field must end.'],
    ['c,n\nA\0,1', 2, undefined, 'The file is not text in UTF-8.'],
    ['c,w,m\nA,1,2\nA,1,2', 1, undefined, 'More than one column could hold the counts.'],
  ])('%j', (text, line, column, says) => {
    const [problem, ...more] = cellsOf(text) as { line?: number; column?: number; says: string }[]
    expect([problem!.line, problem!.column]).toEqual([line, column])
    expect(problem!.says).toContain(says)
    expect(more).toEqual([])
  })

  test('before it could take long: too many categories, dimensions or characters', () => {
    const wide = `c,${Array.from({ length: 300 }, (_, k) => `k${k}`).join()}`
    const long = Array.from({ length: 300 }, (_, k) => `r${k}${',1'.repeat(300)}`)
    for (const text of [
      [wide, ...long].join('\n'),
      `c,n\n${'A,1\n'.repeat(1_500_000)}`,
      `c,n\n${'a'.repeat(400)},1`,
    ])
      expect(cellsOf(text)).toMatchObject([{ says: expect.stringMatching(/too|more than/i) as string }])
  })

  test('or is read, whatever it holds', () => {
    const field = fc.oneof(
      fc.constantFrom('Total', 'x', '', '=1', '"', '\n', ';', '<5', '0', '-', '\uFEFF', '__proto__'),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.string({ maxLength: 6 }),
    )
    const text = fc.array(
      fc.array(field, { maxLength: 5 }).map((row) => row.join()),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(text, (rows) => {
        const table = readTable(rows.join('\n'), 'T.csv')
        if ('problems' in table) expect(table.problems.length).toBeGreaterThan(0)
        else expect(table.cells.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a table is written', () => {
  test('as it was, with counts replaced and formulas defused', () => {
    const table = readTable('place;n\n=HYPERLINK("x");3\n@b;12\n"a;b";4\n-c;5', 'T.csv') as Table
    expect(writeCsv(table, [undefined, 12, 4, 5])).toBe(
      'place;n\r\n"\'=HYPERLINK(""x"")";x\r\n\'@b;12\r\n"a;b";4\r\n\'-c;5\r\n',
    )
  })

  test('also where a sign that nobody sees stands before the formula', () => {
    const table = readTable('place;n\n\u200B=1+1;3\nb;4', 'T.csv') as Table
    expect(writeCsv(table, [3, 4])).toBe("place;n\r\n'\u200B=1+1;3\r\nb;4\r\n")
  })

  test('with a line for each hidden combination that the file left out', () => {
    const table = readTable('c,s,n\nA,w,3\nA,m,4\nB,w,5', 'T.csv') as Table
    expect(writeCsv(table, [3, 4, 5, undefined])).toBe('c,s,n\r\nA,w,3\r\nA,m,4\r\nB,w,5\r\nB,m,x\r\n')
    expect(writeCsv(table, [3, 4, 5, 0])).toBe('c,s,n\r\nA,w,3\r\nA,m,4\r\nB,w,5\r\n')
  })
})
