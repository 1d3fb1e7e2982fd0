import { describe, expect, test } from 'vitest'
import { compareWithFigures, readReport, sideBySide, writeCsv } from '../index.ts'

const one = readReport(
  'Operation Alba, carried out in 13 countries from 3 to 9 April 2018, led to 22 arrests and the rescue of nearly 350 potential victims of trafficking.',
  'one.txt',
)
const two = readReport(
  'Police in 14 countries freed 350 women from human trafficking and arrested 22 people.',
  'two.txt',
)

describe('side by side', () => {
  const compared = new Map(sideBySide([one, two]).map((own) => [own.field, own]))

  test('figures agree that may be one number', () => {
    expect(compared.get('victims')).toMatchObject({ agrees: true })
    expect(compared.get('arrests')).toMatchObject({ agrees: true })
  })

  test('countries, who is counted and how sure it is are named where outlets part, each with its sentence', () => {
    expect(compared.get('countries')).toMatchObject({
      agrees: false,
      values: [
        { file: 'one.txt', value: 13, sentence: expect.stringContaining('13 countries') },
        { file: 'two.txt', value: 14, sentence: expect.stringContaining('14 countries') },
      ],
    })
    expect(compared.get('counted')).toMatchObject({
      agrees: false,
      values: [{ value: 'people' }, { value: 'women' }],
    })
    expect(compared.get('wording')).toMatchObject({
      agrees: false,
      values: [{ value: 'potential' }, { value: 'victims' }],
    })
  })

  test('what one outlet leaves out is no disagreement', () => {
    expect(compared.get('name')).not.toHaveProperty('agrees')
  })
})

describe('beside our own figures', () => {
  const codes = (own: Parameters<typeof compareWithFigures>[1]) =>
    compareWithFigures(one.row, own).map(({ field, code }) => `${field} ${code}`)

  test('within and beyond the interval', () => {
    expect(codes({ people: { low: 330, best: 341, high: 352 } })).toContain('people within_interval')
    expect(codes({ people: { low: 200, best: 210, high: 220 } })).toContain('people above_interval')
    expect(codes({ people: { low: 500, best: 510, high: 520 } })).toContain('people below_interval')
  })

  test('a figure that is the number of records is said to be', () => {
    expect(codes({ people: { low: 240, best: 250, high: 260 }, records: 349 })).toContain(
      'people is_number_of_records',
    )
  })

  test('potential victims are no determination', () => {
    expect(codes({})).toContain('people counts_potential_victims')
  })

  test('more, fewer, the same and not kept', () => {
    expect(codes({ arrests: 22, countries: 12 })).toEqual([
      'people not_kept',
      'people counts_potential_victims',
      'arrests agrees',
      'officers not_said',
      'countries said_more',
    ])
    expect(compareWithFigures(one.row, { arrests: 25 })).toContainEqual({
      ...{ field: 'arrests', code: 'said_less', said: 22, own: 25, by: 3 },
    })
  })

  test('countries named that are not ours, and ours that are not named', () => {
    const { row } = readReport(
      'Police acted against trafficking in persons.\n\nParticipating countries: Aruba, Belize, Guyana, Jamaica.',
    )
    expect(compareWithFigures(row, { countries: ['AW', 'BZ', 'GY', 'TT'] })).toEqual(
      expect.arrayContaining([
        { field: 'countries', code: 'named_and_not_ours', countries: ['JM'] },
        { field: 'countries', code: 'ours_and_not_named', countries: ['TT'] },
      ]),
    )
  })
})

test('a row as CSV, with what could start a formula made text', () => {
  const csv = writeCsv([{ ...one, file: '=HYPERLINK("x")' }])
  const [head, line] = csv.split('\r\n')
  expect(head).toMatch(/^file,language,name,from,to,/)
  expect(line).toMatch(
    /^"'=HYPERLINK\(""x""\)",en,Alba,2018-04-03,2018-04-09,,,13,350,,nearly,potential rescued,/,
  )
})
