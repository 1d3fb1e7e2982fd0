import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { utils, write, type BookType } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { limits } from './limits.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

/** Any signs but halves of one. */
const anyText = fc
  .array(
    fc.integer({ min: 0, max: 0xffff }).filter((code) => code < 0xd800 || code > 0xdfff),
    { maxLength: 8 },
  )
  .map((codes) => String.fromCharCode(...codes))
const cell = fc.oneof(
  anyText,
  fc.constantFrom(
    '=1+1',
    '+cmd',
    '-2',
    '@x',
    "'=q",
    ' lead',
    'a\nb',
    '_x0041_',
    '0\u0001',
    '000123',
    'TRUE',
    '<&">',
  ),
)
/** Rows as a sheet keeps them: nothing empty behind the last cell and the last row, one sign for a line break. */
const kept = (rows: string[][]) => {
  const all = rows.map((row) => {
    const cells = row.map((text) => text.replaceAll('\r\n', '\n'))
    while (cells.at(-1) === '') cells.pop()
    return cells
  })
  while (all.at(-1)?.length === 0) all.pop()
  return all
}

test('text comes back from a workbook as it went in, whatever it looks like', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const read = readWorkbook({ name: 'x.xlsx', bytes: writeWorkbook([{ name: 'Cases', rows }]) })
      expect(read).toEqual({ sheets: [{ name: 'Cases', rows: kept(rows) }] })
    }),
    { numRuns: 60 },
  )
})

test('days, hours, numbers, ticks and the value of a formula are read as somebody would type them', () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
    <c r="A1" s="1"><v>43195</v></c><c r="B1" s="2"><v>43195.584722222222</v></c><c r="C1" s="3"><v>0.5</v></c>
    <c r="D1"><v>0.30000000000000004</v></c><c r="E1"><v>2348012345678</v></c><c r="F1" t="b"><v>1</v></c>
    <c r="G1" s="4"><v>123</v></c><c r="H1"><f>1+1</f><v>2</v></c><c r="I1" t="str"><f>A1</f><v>=not</v></c>
    <c r="J1" t="e"><v>#N/A</v></c></row></sheetData></worksheet>`
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs></styleSheet>`
  const made = repack(writeWorkbook([{ name: 'A', rows: [['x']] }]), sheet, styles)
  expect(readWorkbook({ name: 'x', bytes: made })).toEqual({
    sheets: [
      {
        name: 'A',
        rows: [
          [
            '2018-04-05',
            '2018-04-05T14:02:00',
            '12:00',
            '0.3',
            '2348012345678',
            'TRUE',
            '00123',
            '2',
            '=not',
            '#N/A',
          ],
        ],
      },
    ],
  })
})

test.each(['xlsx', 'xlsb', 'biff8', 'ods', 'fods', 'xlml'] as BookType[])(
  'workbooks of another program are read: %s',
  (bookType) => {
    const rows = [
      ['name', 'born', 'n', 'b'],
      ['=x', new Date(Date.UTC(1998, 3, 13)), 1.5, true],
    ]
    const book = utils.book_new(utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }), 'A')
    const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
    expect(readWorkbook({ name: 'x', bytes })).toEqual({
      sheets: [
        {
          name: 'A',
          rows: [
            ['name', 'born', 'n', 'b'],
            ['=x', '1998-04-13', '1.5', 'TRUE'],
          ],
        },
      ],
    })
  },
)

test('a file that would unpack to too much, or lies about it, is refused with nothing unpacked', () => {
  const bytes = writeWorkbook([{ name: 'A', rows: [['x'.repeat(5_000)]] }])
  const codeOf = (given: Uint8Array) => {
    const read = readWorkbook({ name: 'x', bytes: given })
    return 'problems' in read ? read.problems[0]!.code : 'read'
  }
  expect(codeOf(bytes)).toBe('read')
  expect(codeOf(withSizes(bytes, limits.unpackedBytes))).toBe('file_too_large')
  expect(codeOf(withSizes(bytes, 10))).toBe('file_broken')
  expect(codeOf(bytes.subarray(0, bytes.length - 30))).toBe('file_broken')
  expect(codeOf(zipSync({ 'a.txt': strToU8('x') }))).toBe('not_a_workbook')
  expect(codeOf(strToU8('a,b'))).toBe('not_a_workbook')
  const repeated =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="900"><text:p>x</text:p></table:table-cell></table:table-row>'
  expect(codeOf(zipSync({ 'content.xml': strToU8(repeated) }))).toBe('too_many_cells')
})

/** The same workbook with another sheet and other styles. */
function repack(bytes: Uint8Array, sheet: string, styles: string): Uint8Array {
  return zipSync({
    ...unzipSync(bytes),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/styles.xml': strToU8(styles),
  })
}

/** Says of each entry in the directory that it has that many bytes. */
function withSizes(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  return changed
}
