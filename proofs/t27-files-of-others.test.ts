import { expect, test } from 'vitest'
import { asItWas, readPlace, readWorkbook, type CaseParts, type Problem } from '@libertad/interchange'
import { readReport, writeCsv } from '@libertad/reports'
import { wordsFor } from '@libertad/words'
import { problemsCsv } from '../apps/room/src/exchange/in/problems-csv.ts'
import { caseWithIdentity } from '../apps/room/src/exchange/out/case-with-identity.ts'
import { readingWork } from '../apps/room/src/exchange/read/reading-work.ts'
import type { CaseItem } from '../apps/room/src/exchange/read/understood.ts'
import { sitesCsv } from '../apps/room/src/sites/sites-csv.ts'
import { partsOf } from './packed.ts'
import { aCase } from '../apps/room/src/cases/testing/a-case.ts'

/** What a spreadsheet, a page or a reader's eye could be made to run or misread. */
const hostile = [
  ...['=1+1', "=cmd|'/C calc'!A0", "@SUM(1+9)*cmd|'/C calc'!A0", '+1+cmd', '-2+3+cmd', '\t=1', ' =1'],
  ...['＝1+1', '\u200b=1', 'DDE ("cmd";"/C calc";"!A0")A0', '=HYPERLINK("http://x.example","click")'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>'],
  ...['javascript:alert(1)', "';alert(1)//", '{{constructor.constructor("alert(1)")()}}', '__proto__'],
  ...['\u202egnp.exe', 'مرحبا \u2067abc', '\u2066<b>\u2069', 'a"b', 'a,b;c', 'line\nbreak', 'constructor'],
]

const utf8 = (text: string) => new TextEncoder().encode(text)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')

/** Cells as a spreadsheet sees them: without taking anything off. */
function cellsOf(csv: string): string[] {
  const cells: string[] = []
  const one = /(?:^\uFEFF?|,|\r\n|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g
  for (const [, inQuotes, plain] of csv.replace(/^\uFEFF/, '').matchAll(one))
    cells.push(inQuotes === undefined ? (plain ?? '') : inQuotes.replaceAll('""', '"'))
  return cells
}

/** Nothing that a spreadsheet could take for a formula: plain numbers calculate to themselves. */
function runsNothing(csv: string): void {
  const cells = cellsOf(csv)
  expect(cells.length).toBeGreaterThan(hostile.length)
  const starts = /^[\s\0\u200b]*[=+\-@＝＋－＠]/
  expect(cells.filter((cell) => starts.test(cell) && !/^[+-]?\d+(\.\d+)?$/.test(cell))).toEqual([])
}

async function read(name: string, text: string): Promise<{ items: CaseItem[]; problems: Problem[] }> {
  const work = readingWork()
  const { problems } = await work.read({ name, bytes: utf8(text) }, { on: '2018-04-05' })
  const items = await work.items()
  return { items: items.becomes === 'cases' ? items.items : [], problems }
}

/** Cases with each hostile text in each field of text and in a column of its own, as they are sealed and opened again. */
async function hostileCases(): Promise<CaseParts[]> {
  const heads = [
    'prs_FirstName',
    'prs_SecondName',
    'cco_CaseComment',
    'cas_CaseOwner',
    'prs_Gender',
    ...hostile,
  ]
  const rows = hostile.map((text) => [text, text, text, text, 'Feminine', ...hostile.map(() => text)])
  const { items } = await read('x.csv', [heads, ...rows].map(quoted).join('\n'))
  expect(items).toHaveLength(hostile.length)
  return items.map(({ parts: { coded, consent, extension, identity } }) => {
    const sealed: unknown = JSON.parse(
      JSON.stringify({ ...identity, asReceived: { coded, consent, extension } }),
    )
    return caseWithIdentity(aCase({ person: { exploitation: ['unknown'] } }).person, sealed, 'ngo')
  })
}

test('T27 no cell of a file that goes out with who people are can start a formula, and each is what it was', async () => {
  const cases = await hostileCases()
  const csv = textOf(await readingWork().write({ as: 'htcds-csv', cases }))
  runsNothing(csv)
  for (const text of hostile)
    expect(cellsOf(csv).map(asItWas)).toContain(text.trim() === text ? text : text.trim())
})

test('T27 a workbook that goes out holds text and no formula', async () => {
  const bytes = await readingWork().write({ as: 'htcds-xlsx', cases: await hostileCases() })
  const parts = partsOf(bytes)
  const sheets = [...parts].filter(([name]) => /worksheets\/.*\.xml$/.test(name))
  expect(sheets.length).toBeGreaterThan(0)
  for (const [, sheet] of sheets) expect(sheet).not.toMatch(/<f[ >/]/)
  expect([...parts.keys()].join()).not.toMatch(/externalLink|vbaProject|connections/)
  const book = readWorkbook({ name: 'x.xlsx', bytes })
  if ('problems' in book) throw new Error('not read')
  expect(book.sheets[0]!.rows.flat()).toContain('=1+1')
})

test('T27 what is told of a file, and what stands of sites and reports, starts no formula in a list either', async () => {
  const heads = ['prs_FirstName', 'prs_Birthdate', ...hostile]
  const rows = hostile.map((text) => ['x', 'no day', ...hostile.map(() => text)])
  const { problems } = await read('x.csv', [heads, ...rows].map(quoted).join('\n'))
  const own = problems.map((problem) => ({ ...problem, place: { ...problem.place, sheet: '=1+1' } }))
  runsNothing(problemsCsv(['a', 'b'], own, { weight: ({ weight }) => weight, problem: ({ says }) => says }))
  const say = { t: wordsFor('en'), country: (code: string) => code }
  const sites = hostile.map((placeName) => ({
    ...{ id: '1', code: 'GY-M01', kind: 'mine', state: 'lead', country: 'GY', placeName, arrests: 0 },
    needsAPerson: false,
  }))
  runsNothing(sitesCsv(say as never, sites as never))
  const text = 'Police freed 12 victims of human trafficking in Operation Alba.'
  runsNothing(writeCsv(hostile.map((name) => readReport(`${name}\n\n${text}`, name))))
})

test('T27 what a file calls a place or a key is a name like any other', async () => {
  const work = readingWork()
  const named = (name: string) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: JSON.parse(`{"name": ${JSON.stringify(name)}, "__proto__": {"polluted": true}}`),
  })
  const file = JSON.stringify({ type: 'FeatureCollection', features: hostile.map(named) })
  await work.read({ name: 'x.geojson', bytes: utf8(file) }, {})
  const items = await work.items()
  expect(items.becomes === 'sites' && items.items.map(({ site }) => site.toBeSealed.name)).toEqual(
    hostile.map((text) => text.trim()),
  )
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(readPlace('row 1 column "__proto__"')).toEqual({ row: 1, column: '__proto__' })
})
