import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { importFile, type ImportOptions } from './import.ts'
import type { ImportReport } from './import-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'libertad-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

let out: string[] = []
let said: string[] = []
beforeEach(() => {
  ;[out, said] = [[], []]
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
})
afterEach(() => vi.restoreAllMocks())

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(path: string | undefined, options: ImportOptions) {
  ;[out, said] = [[], []]
  const code = await importFile(path, options)
  return { code, out: out.join('\n'), said: said.join('\n') }
}

async function report(path: string, options: ImportOptions = {}) {
  const ended = await run(path, { json: true, 'dry-run': true, ...options })
  expect(ended.out.split('\n')).toHaveLength(1)
  return { ...ended, report: JSON.parse(ended.out) as ImportReport }
}

const cases = `prs_FirstName,prs_Birthdate,prs_Gender,vic_TypeOfExploitation,hte_Country,hte_Type,Remark
Marisol,1998-02-30,Feminine,ForcedLabour,SR,Exploitation,=1+1
Quirina,1999-01-01,Masculine,SexualExploitation,,,b
`

test('says what a file is, what it would bring, and each problem with its place; never what stands there', async () => {
  const path = file('cases.csv', cases)
  const { code, report: found, out: json } = await report(path)
  expect(code).toBe(1)
  expect(found).toMatchObject({
    ...{ file: path, recognised: { format: 'htcds', version: '2.0' }, alternatives: [{ format: 'table' }] },
    takes: [
      { what: 'cases', count: 2 },
      { what: 'historic events', count: 1 },
    ],
    ...{ wouldTake: false, skipped: [] },
  })
  expect(found.problems.filter(({ weight }) => weight === 'refused')).toMatchObject([
    { place: { row: 2, column: 'prs_Birthdate' }, code: 'date_impossible' },
  ])
  expect(json).not.toMatch(/Marisol|Quirina|1998/)
  const words = await run(path, { 'dry-run': true })
  expect(words).toMatchObject({
    code: 1,
    said: expect.stringMatching(/REFUSED {2}row 2 column prs_Birthdate: The calendar/),
  })
  expect(words.out + words.said).not.toMatch(/Marisol|Quirina|1998/)
})

test('a place that somebody leaves out is left out', async () => {
  const path = file('skip.csv', cases)
  const cell = await report(path, { skip: ['row 2 column prs_Birthdate'] })
  expect(cell).toMatchObject({
    code: 0,
    report: { wouldTake: true, skipped: ['row 2 column prs_Birthdate'] },
  })
  const row = await report(path, { skip: ['row 2'] })
  expect(row.report.takes).toEqual([{ what: 'cases', count: 1 }])
  expect((await run(path, { 'dry-run': true, skip: ['the second'] })).code).toBe(2)
})

test('writes another format by the ending of its name, defused, and nothing while a problem is open', async () => {
  const path = file('out.csv', cases)
  const target = (name: string) => join(folder, name)
  expect(await run(path, { out: target('no.xlsx') })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/Nothing was written/),
  })
  const skip = ['row 2 column prs_Birthdate']
  expect((await run(path, { out: target('a.xlsx'), skip })).code).toBe(0)
  expect((await run(target('a.xlsx'), { out: target('b.csv') })).code).toBe(0)
  expect(readFileSync(target('b.csv'), 'utf8')).toMatch(/,'=1\+1\r\n/)
  expect((await report(target('b.csv'))).report).toMatchObject({
    wouldTake: true,
    takes: [{ what: 'cases', count: 2 }, { count: 1 }],
  })
  expect((await run(path, { out: target('c.ctdc.csv'), skip })).code).toBe(0)
  expect((await report(target('c.ctdc.csv'))).report).toMatchObject({
    recognised: { format: 'ctdc', version: 'synthetic' },
    takes: [{ count: 2 }],
  })
  expect(await run(path, { out: target('d.kml'), skip })).toMatchObject({
    code: 2,
    said: expect.stringMatching(/can become: \.csv, \.xlsx/),
  })
  expect((await run(path, { out: path, skip })).code).toBe(2)
})

test('places go from one map format to another', async () => {
  const path = file(
    'sites.geojson',
    '{"type":"Feature","geometry":{"type":"Point","coordinates":[-55.2,5.8]},"properties":{"name":"Mine","kind":"mine"}}',
  )
  const target = join(folder, 'sites.kml')
  expect((await run(path, { out: target })).code).toBe(0)
  expect((await report(target)).report).toMatchObject({
    recognised: { format: 'kml' },
    takes: [{ what: 'sites', count: 1 }],
    wouldTake: true,
  })
})

test('without --dry-run and --out nothing happens, and it says where cases are taken in', async () => {
  expect(await run(file('plain.csv', cases), {})).toMatchObject({
    code: 2,
    said: expect.stringMatching(/in the browser/),
  })
})

test.each([
  ['empty.csv', '', 'file_empty'],
  ['noise.bin', Uint8Array.from({ length: 3_000 }, (_, i) => (i * 7_919) % 251), 'not_text'],
  [
    'letter.txt',
    'Dear all, this is a letter.\nIt has lines.\nAnd, well, commas, now and then.\n',
    'not_recognised',
  ],
  ['half.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0]), 'file_broken'],
])('a file that is none of the formats is named so: %s', async (name, content, code) => {
  const ended = await report(file(name, content))
  expect(ended).toMatchObject({
    code: 2,
    report: { recognised: null, wouldTake: false, problems: [{ place: {}, code }] },
  })
})

test('a missing file, a folder, a wrong format or no file at all end with 2 and no trace', async () => {
  for (const [path, options] of [
    [join(folder, 'nowhere'), {}],
    [folder, {}],
    [file('x.csv', cases), { as: 'word' }],
    [undefined, {}],
  ] as const) {
    const ended = await run(path, { 'dry-run': true, ...options })
    expect(ended.code).toBe(2)
    expect(ended.said).not.toMatch(/^ +at /m)
  }
})
