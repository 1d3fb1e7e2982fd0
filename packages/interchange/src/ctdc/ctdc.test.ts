import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSheets } from '../workbook/read-sheets.ts'
import { columnsOf, roleOf, type ColumnSet } from './columns.ts'
import { fromCoded } from './from-coded.ts'
import { looksLikeCtdc, readCtdc } from './read-ctdc.ts'
import type { CtdcRecord } from './record.ts'
import { writeCtdc } from './write-ctdc.ts'

const given = (text: string) => ({ name: 'x.csv', bytes: new TextEncoder().encode(text) })

function recordOf(set: ColumnSet): fc.Arbitrary<CtdcRecord> {
  const flags = columnsOf[set].filter((name) => roleOf(name)?.role === 'flag')
  return fc.record(
    {
      ...{ year: fc.integer({ min: 2002, max: 2026 }), sex: fc.constantFrom('woman', 'man', 'other') },
      ageBand: fc.constantFrom('0-8', '9-17', '18-20', '30-38', '48+'),
      ...{ citizenship: fc.constantFrom('VE', 'GY'), countryOfExploitation: fc.constantFrom('SR', 'TT') },
      flags: fc.dictionary(fc.constantFrom(...flags), fc.boolean()),
      ...{ texts: fc.constant({}), kept: fc.constant({}) },
    },
    { requiredKeys: ['flags', 'texts', 'kept'], noNullPrototype: true },
  )
}

test.each(['k_anonymised', 'synthetic'] as const)(
  'records come back from the %s columns as they were',
  (set) => {
    fc.assert(
      fc.property(fc.array(recordOf(set), { minLength: 1, maxLength: 5 }), (records) => {
        const file = { name: 'x.csv', bytes: writeCtdc(records, set) }
        expect(looksLikeCtdc(file)).toMatchObject({ version: set })
        expect(readCtdc(file)).toMatchObject({
          content: { records: records.map((one) => ({ ...one, flags: { ...one.flags } })) },
          problems: [],
        })
      }),
      { numRuns: 60 },
    )
  },
)

test('bands of ages are read in every spelling, and -99 is not known, never no', () => {
  const bands = ['9--17', '09--17', '09-17', '48+', '0--8', '18 – 20', '-99', '18-25', '17', 'x']
  const rows = bands.map((band) => `2020,${band},1,-99`)
  const { content, problems } = readCtdc(
    given(`yearOfRegistration,ageBroad,isForcedLabour,isSexualExploit\n${rows.join('\n')}\n`),
  )
  expect(content.records.map(({ ageBand }) => ageBand)).toEqual([
    ...['9-17', '9-17', '9-17', '48+', '0-8', '18-20', undefined, 'adult_unknown', '9-17', undefined],
  ])
  expect(
    content.records.every(({ flags }) => flags['isForcedLabour'] === true && !('isSexualExploit' in flags)),
  ).toBe(true)
  expect(problems.map(({ place, code }) => [place.row, place.column, code])).toEqual([
    [9, 'ageBroad', 'age_band_other'],
    [11, 'ageBroad', 'age_not_read'],
  ])
})

test('a coded case says no exploitation that is not known', () => {
  const coded = { sex: 'woman', ageBand: 'child_unknown', at: '2018-04-05T12:00:00.000Z' } as const
  const row = (exploitation: Parameters<typeof fromCoded>[0]['exploitation']) => {
    const bytes = writeCtdc([fromCoded({ ...coded, exploitation })], 'synthetic')
    const [heading, cells] = readSheets({ name: 'x', bytes }).sheets[0]!.rows
    return Object.fromEntries(heading!.fields.map((name, i) => [name, cells!.fields[i]]))
  }
  expect(row(['unknown'])).toMatchObject({
    isForcedLabour: '',
    isSexualExploit: '',
    ageBroad: '',
    gender: 'Woman',
  })
  expect(row(['servitude'])).toMatchObject({ isForcedLabour: '1', isSexualExploit: '0', isOtherExploit: '0' })
})

test('a part of the columns is enough to tell the sets apart, and cut names are known', () => {
  const looks = (headings: string) => looksLikeCtdc(given(`${headings}\n`)).version
  expect(looks('yearOfRegistration,gender,ageBroad,citizenship,meansOfControlDebtBondage')).toBe(
    'k_anonymised',
  )
  expect(looks('yearOfRegistration,gender,ageBroad,citizenship,meansDebtBondageEarnings')).toBe('synthetic')
  expect(roleOf('meansOfControlThreatOfLawEnforce')).toEqual({
    ...{ role: 'flag', name: 'meansOfControlThreatOfLawEnforcement' },
  })
})
