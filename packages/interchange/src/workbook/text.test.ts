import { expect, test } from 'vitest'
import { covers, placeText, readPlace } from './places.ts'
import { readSheets } from './read-sheets.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rowsOf = (given: Uint8Array) =>
  readSheets({ name: 'x', bytes: given }).sheets[0]?.rows.map(({ fields }) => fields)
const codesOf = (given: Uint8Array) =>
  readSheets({ name: 'x', bytes: given }).problems.map(({ place, code }) => [place.row, code])

test.each([
  ['commas', 'a,b\r\n1,"x, ""y"""\r\n'],
  ['semicolons, with decimal commas', 'a;b\n1;"x, ""y"""'],
  ['tabs', 'a\tb\r1\tx, "y"\r'],
  ['bars, said in a first line', 'sep=|\na|b\n1|x, "y"\n'],
])('the same rows are read from %s', (_, text) => {
  expect(rowsOf(bytes(text))).toEqual([
    ['a', 'b'],
    ['1', 'x, "y"'],
  ])
})

test('text is read in UTF-8, UTF-16 with and without a mark, and windows-1252, which is said', () => {
  const wide = (text: string) =>
    new Uint8Array([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]))
  const expected = [
    ['nom', 'é'],
    ['1', '2'],
  ]
  for (const given of [
    bytes('nom,é\n1,2'),
    bytes('\ufeffnom,é\n1,2'),
    wide('\ufeffnom,é\n1,2'),
    wide('nom,é\n1,2'),
  ]) {
    expect(rowsOf(given)).toEqual(expected)
    expect(codesOf(given)).toEqual([])
  }
  const latin = Uint8Array.from('nom,é\n1,2', (sign) => sign.charCodeAt(0))
  expect(rowsOf(latin)).toEqual(expected)
  expect(codesOf(latin)).toEqual([[undefined, 'encoding_guessed']])
})

test('a quote that is never closed swallows nothing behind it', () => {
  const broken = bytes('a,b\n"x,2\n3,4\n5,"6"\n')
  expect(rowsOf(broken)).toEqual([
    ['a', 'b'],
    ['"x', '2'],
    ['3', '4'],
    ['5', '6'],
  ])
  expect(codesOf(broken)).toEqual([[2, 'quote_not_closed']])
})

test('rows are numbered as a spreadsheet counts, lines as an editor does', () => {
  const { sheets } = readSheets({ name: 'x', bytes: bytes('a,b\n"x\ny",2\n\n3,4\n') })
  expect(sheets[0]!.rows.map(({ row, line }) => [row, line ?? row])).toEqual([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 5],
  ])
})

test('what is no text is refused', () => {
  const noise = Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7_919) % 251)
  expect(codesOf(noise)).toEqual([[undefined, 'not_text']])
  expect(codesOf(new Uint8Array())).toEqual([[undefined, 'file_empty']])
})

test('a place is written as it is read', () => {
  for (const place of [
    { row: 17 },
    { row: 17, column: 'date of birth' },
    { sheet: 'My cases', row: 2 },
    { line: 20 },
    { column: 'sex' },
    { path: 'features[3]' },
  ])
    expect(readPlace(placeText(place))).toEqual(place)
  expect(readPlace('row 17 column date of birth')).toEqual({ row: 17, column: 'date of birth' })
  expect(readPlace('something else')).toBeUndefined()
  expect(covers({ row: 17 }, { row: 17, column: 'x' })).toBe(true)
  expect(covers({ row: 17, column: 'x' }, { row: 17 })).toBe(false)
  expect(covers({ path: 'features[1]' }, { path: 'features[12]' })).toBe(false)
})

test('files made to exhaust a computer are refused', () => {
  const refusedFor = (text: string) => codesOf(bytes(text)).map(([, code]) => code)
  expect(refusedFor('\n'.repeat(1_600_000))).toEqual(['too_many_rows'])
  expect(refusedFor(`sex,age\n${','.repeat(30_000)}\n`)).toEqual(['row_too_wide'])
  expect(refusedFor(`sex,age\n${'x'.repeat(200_001)},1\n`)).toEqual(['cell_too_long'])
})
