import { expect, test } from 'vitest'
import { convert, endingsFor } from './convert/convert.ts'
import type { Place } from './format.ts'
import { readFile, recognise, type AnyReading } from './read-file.ts'
import { writeWorkbook } from './workbook/write-workbook.ts'

const text = (content: string, name = 'x') => ({ name, bytes: new TextEncoder().encode(content) })
const whole = (reading: ReturnType<typeof readFile>): AnyReading => {
  if (!('recognised' in reading)) throw new Error(`not read: ${reading.problems[0]?.code}`)
  return reading
}

const features = (...all: string[]) => `{"type":"FeatureCollection","features":[${all.join(',')}]}`
const point = (latitude: number) =>
  `{"type":"Feature","geometry":{"type":"Point","coordinates":[-55.2,${latitude}]},"properties":{"name":"Site"}}`
const person = (id: string) => `{"id":"${id}","schema":"Person","properties":{"name":["X"]}}\n`
const form = writeWorkbook([
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label'],
      ['integer', 'age', 'Age'],
    ],
  },
  { name: 'choices', rows: [['list_name', 'name', 'label']] },
])

test.each([
  ['htcds', text('prs_FirstName,prs_Gender\nAna,Feminine\n')],
  ['ctdc', text('yearOfRegistration,gender,ageBroad,isForcedLabour\n2018,Woman,9--17,1\n')],
  ['table', text('Sexo;Edad;País de origen\nmujer;17;Cuba\n')],
  ['xlsform', { name: 'x.xlsx', bytes: form }],
  ['geojson', text(features(point(5)))],
  [
    'kml',
    text(
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><Point><coordinates>-55,5</coordinates></Point></Placemark></kml>',
    ),
  ],
  ['ftm', text(person('a'))],
] as const)('%s is known by what is in it, whatever its name', (format, file) => {
  expect(recognise(file).recognised?.format).toBe(format)
  const reading = whole(readFile(file))
  expect(reading.recognised.format).toBe(format)
  expect(reading.takes.some(({ count }) => count > 0)).toBe(true)
  const written = endingsFor(reading).map((ending) => convert(reading, `out${ending}`))
  expect(written.length).toBeGreaterThan(0)
  expect(written.every((bytes) => bytes !== undefined && bytes.length > 0)).toBe(true)
})

test('answers are read beside their form', () => {
  const beside = { name: 'form.xlsx', bytes: form }
  const right = whole(readFile(text('age,_uuid\n17,u-1\n'), { as: 'answers', beside }))
  expect(right.problems).toEqual([])
  const wrong = whole(readFile(text('age,_uuid\nold,u-1\n17,u-2\n'), { as: 'answers', beside }))
  expect(wrong.problems).toMatchObject([{ place: { row: 2, column: 'age' }, weight: 'refused' }])
  const skipped = whole(
    readFile(text('age,_uuid\nold,u-1\n17,u-2\n'), { as: 'answers', beside, skip: [{ row: 2 }] }),
  )
  expect(skipped).toMatchObject({ problems: [], takes: [{ count: 1 }, { count: 1 }] })
})

test.each([
  ['a feature', text(features(point(5), point(95), point(6))), { path: 'features[1]' }, 2],
  ['a line', text(`${person('a')}{"broken\n${person('b')}`), { line: 2 }, 2],
] as [string, ReturnType<typeof text>, Place, number][])(
  '%s that a person leaves out is left out',
  (_, file, place, left) => {
    const refused = (reading: AnyReading) => reading.problems.filter(({ weight }) => weight === 'refused')
    expect(refused(whole(readFile(file))).length).toBeGreaterThan(0)
    const without = whole(readFile(file, { skip: [place] }))
    expect(refused(without)).toEqual([])
    expect(without.takes[0]!.count).toBe(left)
  },
)

test('a file of many faults tells no more of one kind than anybody would read, and says so', () => {
  const rows = Array.from({ length: 1_500 }, () => 'Ana,x').join('\n')
  const { problems } = whole(readFile(text(`prs_FirstName,prs_Birthdate\n${rows}\n`)))
  expect(problems.filter(({ code }) => code === 'date_not_read')).toHaveLength(1_001)
  expect(problems.at(-1)).toMatchObject({ weight: 'refused', says: expect.stringMatching(/500 more/) })
})
