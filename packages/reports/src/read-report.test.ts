import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReport, type Count, type Report } from './index.ts'
import { items } from './testing/read-items.ts'
import { score } from './testing/score.ts'

const read = (text: string) => readReport(text).row
const value = (count: Count) => (count.found ? count.value : count.why)

test('the rows of the items that the rules were written with are what a reader takes from them', () => {
  expect(score(items.filter(({ held }) => !held)).errors).toEqual([])
})

test('of the items kept unseen, nearly all is found and nearly nothing is wrong', () => {
  const { scores } = score(items.filter(({ held }) => held))
  const all = { right: 0, wrong: 0, missed: 0 }
  for (const { right, wrong, missed } of scores.values()) {
    all.right += right
    all.wrong += wrong
    all.missed += missed
  }
  expect(all.right / (all.right + all.wrong)).toBeGreaterThan(0.97)
  expect(all.right / (all.right + all.missed)).toBeGreaterThan(0.95)
})

/** Every value with a place, wherever it stands in a report. */
function sources(report: Report): { sentence: string; at: [number, number] }[] {
  const found: { sentence: string; at: [number, number] }[] = []
  const walk = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return
    if ('at' in part && 'sentence' in part) found.push(part as (typeof found)[number])
    for (const inner of Object.values(part)) walk(inner)
  }
  walk(report)
  return found
}

test('every value says the sentence and the place of its words', () => {
  for (const { text, name } of items)
    for (const { sentence, at } of sources(readReport(text))) {
      const words = text.slice(...at).replaceAll(/&nbsp;|\s+/g, ' ')
      expect(sentence.replaceAll(/\s+/g, ' '), name).toContain(words)
    }
})

test('never throws, whatever the text, and places lie within it', () => {
  const words = fc.constantFrom(
    ...[
      'trafficking',
      '22',
      'victims',
      'arrested',
      '<li>',
      '&nbsp;',
      'Operation',
      'X',
      'and',
      '3–9 April',
      '\n',
      '. ',
    ],
    ...[
      'víctimas',
      'de',
      'una trentaine',
      '1,374',
      'In Guyana,',
      '“',
      '-',
      'countries',
      'two',
      'hundred',
      '- ',
    ],
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(text, (given) => {
      for (const { at } of sources(readReport(`human trafficking ${given}`))) {
        expect(at[0]).toBeGreaterThanOrEqual(0)
        expect(at[1]).toBeGreaterThan(at[0])
        expect(at[1]).toBeLessThanOrEqual(given.length + 18)
      }
    }),
    { numRuns: 80 },
  )
})

describe('figures', () => {
  test.each([
    ['Police rescued 1,374 victims of trafficking.', 1374],
    ['La policía rescató a 1.374 víctimas de trata.', 1374],
    ['La police a secouru 1 374 victimes de la traite des êtres humains.', 1374],
    ['La police a secouru 1’374 victimes de la traite des êtres humains.', 1374],
    ['La Interpol rescató a 4 mil 419 posibles víctimas de trata de personas en el operativo.', 4419],
    ['Police rescued two hundred and fifty-two victims of trafficking.', 252],
    ['La police a secouru quatre-vingt-douze victimes de la traite des êtres humains.', 92],
    ['La policía rescató a treinta y dos víctimas de trata en la operación.', 32],
    ['A polícia resgatou duzentas e quarenta e uma vítimas de tráfico de pessoas na operação.', 241],
    ['Police rescued two dozen victims of trafficking.', 24],
    ['Police rescued dozens of victims of trafficking.', 'only_vague'],
    ['Police rescued 12 women and three girls, all victims of trafficking.', 15],
  ])('%s', (text, victims) => {
    expect(value(read(text).victims.count)).toBe(victims)
  })

  test.each([
    ['nearly 350', 'nearly', 350],
    ['more than 350', 'more_than', 350],
    ['at least 350', 'at_least', 350],
    ['up to 350', 'up_to', 350],
    ['about 350', 'about', 350],
    ['between 300 and 350', 'range', 300],
  ])('%s keeps its qualifier', (words, qualifier, low) => {
    const { count } = read(`Police rescued ${words} victims of trafficking.`).victims
    expect(count).toMatchObject({ found: true, value: low, qualifier })
  })

  test('years, ages, shares, sums of money, telephone numbers and articles of law count nobody', () => {
    const row = read(
      'In 2018 police acted on trafficking in persons under article 141. Women aged 17 to 25, 60 % of them foreign, were found; US$1,200 was taken from a 44-year-old. Call 227-4083.',
    )
    expect([row.arrests, row.victims.count, row.officers, row.migrants].map(({ found }) => found)).toEqual(
      Array<boolean>(4).fill(false),
    )
  })

  test('what is the world’s, another year’s or another operation’s is not taken, and is said', () => {
    const report = readReport(
      'Operation Alba (3–9 April 2018) led to 22 arrests of suspected human traffickers. In 2016, 134 people were arrested. Operation Bruma led to 40 arrests.',
    )
    expect(report.row.arrests).toMatchObject({ value: 22 })
    expect(report.alsoSays).toMatchObject([
      { field: 'arrests', value: 134, why: 'background' },
      { field: 'arrests', value: 40, why: 'other_operation' },
    ])
    expect(report.row.otherOperations.map((own) => own.value)).toEqual(['Bruma'])
  })

  test('two figures that stand equally high are left open, and both are said', () => {
    const report = readReport(
      'Police arrest 24 in trafficking raids\n\nPolice said 31 suspects were arrested for trafficking.',
    )
    expect(report.row.arrests).toEqual({ found: false, why: 'figures_compete' })
    expect(report.alsoSays.map((own) => [own.value, own.why])).toEqual([
      [24, 'competes'],
      [31, 'competes'],
    ])
  })
})

describe('days', () => {
  test.each([
    [
      'The operation against trafficking in women took place from 27 November to 3 December 2020.',
      '2020-11-27',
      '2020-12-03',
    ],
    [
      'La operación contra la trata se realizó entre el 3 y el 9 de abril de 2018.',
      '2018-04-03',
      '2018-04-09',
    ],
    [
      'L’opération contre la traite a été menée du 1er au 6 juin 2025 dans le pays.',
      '2025-06-01',
      '2025-06-06',
    ],
    [
      'A operação contra o tráfico de pessoas foi realizada de 3 a 9 de abril de 2018.',
      '2018-04-03',
      '2018-04-09',
    ],
    ['The raids on trafficking gangs were conducted April 3-9, 2018.', '2018-04-03', '2018-04-09'],
    [
      'The raids on trafficking gangs ran between December 28 and January 3, 2020.',
      '2019-12-28',
      '2020-01-03',
    ],
  ])('%s', (text, from, to) => {
    expect(read(text).dates).toMatchObject({ found: true, from, to })
  })

  test('last week is a week only where the text says when it was published', () => {
    const text = 'Police rescued nine victims of trafficking last week.'
    expect(read(text).dates).toMatchObject({ found: false, why: 'relative_to_unknown_day' })
    expect(read(`Published: 2 May 2018\n\n${text}`).dates).toMatchObject({
      from: '2018-04-23',
      to: '2018-04-29',
      resolved: 'relative_to_publication',
    })
  })
})

test('a list that disagrees with the figure beside it is said to', () => {
  const row = read(
    'Police in 14 countries took part in the operation against trafficking in persons.\n\nParticipating countries: Aruba, Belize, St. Vincent and the Grenadines, Turks and Caicos.',
  )
  expect(row.countries).toMatchObject({ stated: { value: 14 }, agrees: false })
  expect(row.countries.list.map(({ code }) => code)).toEqual(['AW', 'BZ', 'VC', 'TC'])
})

test('tags and entities of a web page change nothing but places', () => {
  const text = 'Operation Alba led to 22 arrests & the rescue of 350 potential victims of trafficking.'
  const page = `<html><script>var victims = 900;</script><p>${text.replace('&', '&amp;').replace('350 ', '350&nbsp;')}</p></html>`
  const [plain, marked] = [read(text), read(page)]
  expect(marked.victims.count).toMatchObject({
    value: 350,
    sentence: expect.stringContaining('& the rescue of 350'),
  })
  expect(value(marked.arrests)).toBe(value(plain.arrests))
})

test('lines broken at a width, and letters apart from their accents, change nothing', () => {
  const text = `La Policía Nacional liberó a once víctimas de trata en la operación Aurora, realizada entre el 3 y el 9 de abril de 2018, y detuvo a siete personas en tres provincias.`
  const broken = text.replaceAll(/(.{50,60}) /g, '$1\r\n').normalize('NFD')
  const values = ({ name, dates, arrests, victims }: Report['row']) => [
    name.found && name.value,
    dates.found && dates.from,
    value(arrests),
    value(victims.count),
  ]
  expect(values(read(broken))).toEqual(['Aurora', '2018-04-03', 7, 11])
  expect(values(read(text))).toEqual(values(read(broken)))
})

test.each([
  'Drug traffickers held: 22 arrests, 500 officers, cocaine seized.',
  'Arms trafficking: police made 22 arrests.',
])('other goods are not people: %s', (text) => {
  expect(readReport(text)).toMatchObject({ aboutTrafficking: false, row: { arrests: { found: false } } })
})

test('a long text is read up to a bound, and says so', () => {
  const report = readReport(`Police rescued nine victims of trafficking. ${'It went on. '.repeat(20_000)}`)
  expect(report.readUpTo).toBe(200_000)
  expect(value(report.row.victims.count)).toBe(9)
})
