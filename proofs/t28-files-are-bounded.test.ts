import { describe, expect, test } from 'vitest'
import { limits } from '@libertad/interchange'
import { givenFile } from '../apps/room/src/exchange/read/given-file.ts'
import { readingWork } from '../apps/room/src/exchange/read/reading-work.ts'
import { packed, type PackedPart } from './packed.ts'

/** Milliseconds in which a file that is made to be hard to read is refused, on a machine that does other things too. */
const soon = 2_000

const utf8 = (text: string) => new TextEncoder().encode(text)

/** How a file is refused, how long that took, and by how many bytes the process grew. */
async function refusalOf(name: string, bytes: Uint8Array) {
  const before = process.memoryUsage().rss
  const begun = performance.now()
  const { problems, count } = await readingWork().read({ name, bytes }, {})
  const took = performance.now() - begun
  const refused = problems.filter(({ weight }) => weight === 'refused').map(({ code }) => code)
  return { refused, count, took, grew: process.memoryUsage().rss - before }
}

const zeros = (size: number) => new Uint8Array(size)
const workbookOf = (sheet: PackedPart) =>
  packed([
    {
      name: '[Content_Types].xml',
      bytes: utf8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      ),
    },
    {
      name: '_rels/.rels',
      bytes: utf8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      ),
    },
    {
      name: 'xl/workbook.xml',
      bytes: utf8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: utf8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
    },
    sheet,
  ])

const sheetXml = (rows: string) =>
  utf8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
  )

const bomb = workbookOf({ name: 'xl/worksheets/sheet1.xml', bytes: zeros(300_000_000) })

const bombs: [what: string, name: string, make: () => Uint8Array, refused: RegExp][] = [
  ['a packed file that would unpack to more than is read', 'bomb.xlsx', () => bomb, /file_too_large/],
  [
    'a packed file that says it is small and is not',
    'liar.xlsx',
    () => workbookOf({ name: 'xl/worksheets/sheet1.xml', bytes: zeros(200_000_000), said: 1_000 }),
    /file_broken|file_too_large/,
  ],
  [
    'a packed file of very many parts',
    'parts.xlsx',
    () =>
      packed(
        Array.from({ length: limits.entries + 1 }, (_, i) => ({ name: `xl/${i}.xml`, bytes: utf8('<a/>') })),
      ),
    /file_too_large|too_many/,
  ],
  [
    'a workbook of millions of cells',
    'cells.xlsx',
    () =>
      workbookOf({
        name: 'xl/worksheets/sheet1.xml',
        bytes: sheetXml(`<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`.repeat(limits.cells / 1_000 + 1)),
      }),
    /too_many_cells/,
  ],
  [
    'a map that would unpack to more than is read',
    'bomb.kmz',
    () => packed([{ name: 'doc.kml', bytes: zeros(90_000_000) }]),
    /too_large/,
  ],
  [
    'JSON nested a hundred thousand deep',
    'deep.geojson',
    () => utf8(`{"type":"FeatureCollection","features":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
    /json/,
  ],
  [
    'XML nested a hundred thousand deep',
    'deep.kml',
    () =>
      utf8(
        `<kml xmlns="http://www.opengis.net/kml/2.2">${'<Folder>'.repeat(100_000)}${'</Folder>'.repeat(100_000)}</kml>`,
      ),
    /xml|kml/,
  ],
  [
    'XML whose entities would grow to gigabytes',
    'laughs.kml',
    () => {
      const grows = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join(
        '',
      )
      return utf8(
        `<!DOCTYPE kml [<!ENTITY a0 "ha">${grows}]><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>&a9;</name></Placemark></kml>`,
      )
    },
    /xml|kml/,
  ],
]

describe('T28 a file that is made to exhaust whoever reads it is refused within two seconds', () => {
  test.each(bombs)('%s', async (_, name, make, refused) => {
    const found = await refusalOf(name, make())
    expect(found.refused.join()).toMatch(refused)
    expect(found.count).toBe(0)
    expect(found.took).toBeLessThan(soon)
  })
})

test('T28 what would unpack to hundreds of megabytes is refused before it is unpacked', async () => {
  const { grew } = await refusalOf('bomb.xlsx', bomb)
  expect(grew).toBeLessThan(150_000_000)
})

test('T28 a file larger than anything that is read is not opened at all', async () => {
  let opened = 0
  const blob = {
    ...{ name: 'x.csv', size: limits.fileBytes + 1 },
    slice: () => {
      opened++
      return new Blob()
    },
  }
  const to = { read: () => undefined, stopped: () => false }
  expect(await givenFile(blob, to)).toBe('too_large')
  expect(opened).toBe(0)
})
