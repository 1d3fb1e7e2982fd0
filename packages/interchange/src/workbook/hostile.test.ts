import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtcds } from '../htcds/read-htcds.ts'
import { writeHtcdsCsv, writeHtcdsWorkbook } from '../htcds/write-cases.ts'
import { asItWas, couldStartFormula, defused } from './defuse.ts'
import { readSheets } from './read-sheets.ts'
import { writeDelimited } from './write-delimited.ts'

const data = (name: string) => readFileSync(new URL(`../testing/data/${name}`, import.meta.url), 'utf8')
const hostile = [
  ...(JSON.parse(data('blns.json')) as string[]),
  ...data('csv-payload.txt').split(/\r?\n/),
  ...[
    '=1+1',
    '+1-1',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    "'=1",
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
  ],
].filter((text) => text.trim() !== '' && !text.includes('\0') && !text.includes('\ufffd'))

test('no cell of a written file can start a formula, and each is read back as it was', () => {
  const bytes = writeDelimited(hostile.map((text) => ['x', text]))
  // Another reader that takes off no apostrophe: what a spreadsheet would see.
  const cells = new TextDecoder().decode(bytes).split('\r\nx,')
  for (const cell of cells) expect(cell).not.toMatch(/^"?\s*[=@＝＋－＠]|^"?\s*[+-](?!\d+(?:\.\d+)?"?$)/)
  expect(readSheets({ name: 'x.csv', bytes }).sheets[0]!.rows.map(({ fields }) => fields[1])).toEqual(hostile)
})

test('defusing can always be undone, and what was not defused stays', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', ' ', '1', 'a', '\t', '\u200b', '＝')
  const text = fc.array(signs, { maxLength: 6 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (given) => {
      expect(asItWas(defused(given))).toBe(given)
      expect(couldStartFormula(defused(given))).toBe(false)
    }),
    { numRuns: 400 },
  )
})

test('hostile text in a case is text, in a file of commas and in a workbook', () => {
  const cases = hostile.map((text) => ({
    fields: { prs_FirstName: text },
    kept: { remark: text },
    further: [],
  }))
  expect(readHtcds({ name: 'x.csv', bytes: writeHtcdsCsv(cases) }).content.cases).toEqual(cases)
  const inBook = JSON.parse(
    JSON.stringify(cases).replaceAll(String.raw`\r\n`, String.raw`\n`),
  ) as typeof cases
  expect(readHtcds({ name: 'x.xlsx', bytes: writeHtcdsWorkbook(cases) }).content.cases).toEqual(inBook)
})
