import { describe, expect, test } from 'vitest'
import { bulletinFiles } from '../bulletin-files.ts'
import { input } from '../testing/made-up-releases.ts'
import { isDraft, trustIn, type Hotline } from './hotline.ts'
import { knownHotlines } from './known-hotlines.ts'
import { readHotlines } from './read-hotlines.ts'

const line: Hotline = {
  ...{ country: 'GY', numbers: [{ number: '12-34', dial: '+5921234' }], languages: ['eng'], allDay: true },
  ...{ source: 'example', sourceDate: '2026-03-01', seenOn: '2026-11-20', confirmedOn: null },
}
const today = '2026-11-26'

describe('a line is trusted by its age', () => {
  test.each([
    ['2026-03-01', null, 'fresh'],
    ['2024', null, 'ageing'],
    ['2020', null, 'old'],
    [null, null, 'old'],
    ['2016-11-20', null, 'too_old'],
    ['2010', '2026-10-01', 'fresh'],
    ['2026', '2022-01-01', 'old'],
  ] as const)('source of %s, confirmed on %s: %s', (sourceDate, confirmedOn, trust) => {
    expect(trustIn({ ...line, sourceDate, confirmedOn }, today)).toBe(trust)
  })

  test('and none without a number', () => {
    expect(trustIn({ ...line, numbers: [] }, today)).toBe('none')
  })
})

describe('the page of lines', () => {
  const page = (hotlines: readonly Hotline[]) =>
    bulletinFiles(input({ hotlines, today })).get('en/help.html')!.text

  test('is a draft while a shown number is not confirmed, and nobody can call it by a tap', () => {
    expect(isDraft([line], today)).toBe(true)
    expect(page([line])).toContain('class="note draft"')
    expect(page([line])).toContain('12-34')
    expect(page([line])).not.toContain('tel:')
  })

  test('is none once all are, and calls', () => {
    const confirmed = { ...line, confirmedOn: '2026-11-01' }
    const gone = { ...line, country: 'AW', sourceDate: '2010' }
    expect(isDraft([confirmed, gone], today)).toBe(false)
    expect(page([confirmed, gone])).not.toContain('class="note draft"')
    expect(page([confirmed])).toContain('<a href="tel:+5921234">12-34</a>')
  })

  test('does not show a number whose only source is older than ten years, and says so', () => {
    const text = page([{ ...line, sourceDate: '2010' }])
    expect(text).not.toContain('12-34')
    expect(text).toContain('Not shown: our only source is from about 2010.')
  })

  test('says of a country that nothing was found', () => {
    expect(page([{ ...line, numbers: [] }])).toContain('No number found yet.')
  })
})

test('the lines that come along name each country once, and none of them claims to be confirmed', () => {
  const countries = knownHotlines.map(({ country }) => country)
  expect(new Set(countries).size).toBe(countries.length)
  for (const { numbers, source, seenOn, confirmedOn } of knownHotlines) {
    expect([source === null, confirmedOn]).toEqual([numbers.length === 0, null])
    expect(seenOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})

describe('a file of lines', () => {
  test('that comes along is read as it is', () => {
    expect(readHotlines(JSON.stringify(knownHotlines))).toEqual(knownHotlines)
  })

  test.each([
    ['no JSON', 'no', ''],
    ['no list', '{}', ''],
    ['a country twice', JSON.stringify([line, line]), ''],
    ['a day that is none', JSON.stringify([{ ...line, confirmedOn: 'soon' }]), '0.confirmedOn'],
    ['a field too many', JSON.stringify([{ ...line, name: 'x' }]), '0'],
    [
      'something to dial that is no number',
      JSON.stringify([{ ...line, numbers: [{ number: '1', dial: 'a' }] }]),
      '0.numbers.0.dial',
    ],
  ])('with %s is not read, and says where', (_, text, wrong) => {
    expect(readHotlines(text)).toEqual({ wrong })
  })
})
