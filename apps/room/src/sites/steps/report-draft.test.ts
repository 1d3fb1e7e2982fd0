import { expect, test } from 'vitest'
import type { CountryView } from '../../model/view-model.ts'
import {
  codeOf,
  emptyReport,
  handlingChoices,
  madeReport,
  reportCountries,
  type ReportDraft,
} from './report-draft.ts'

const country = (code: string, zone: string): CountryView => ({
  ...{ country: code, zone, records: 0, arrests: 0, sitesVisited: 0, sites: 0, officers: 0, teams: 0 },
})
const countries = [country('GY', 'America/Guyana'), country('SR', 'America/Paramaribo')]
const draft: ReportDraft = {
  ...emptyReport([countries[0]!]),
  ...{ kind: 'mine', placeName: 'Upper Puruni', handling: 'participants' },
}

test('a site is reported under the next free code, with the zone of its country', () => {
  expect(madeReport(draft, countries, ['GY-M12'])).toEqual({
    right: true,
    write: {
      kind: 'site.reported',
      content: {
        ...{ kind: 'mine', placeName: 'Upper Puruni', means: [], coverage: 'unknown' },
        ...{ country: 'GY', code: 'GY-M13', zone: 'America/Guyana', handling: 'participants' },
      },
    },
  })
})

test('a typed code counts, in capitals, and none is proposed before country and kind are known', () => {
  expect(codeOf({ ...draft, code: ' gy-m40 ' }, [])).toBe('GY-M40')
  expect(codeOf({ ...draft, kind: '' }, [])).toBe('')
})

test('what is open is named, and a code that is taken', () => {
  expect(madeReport(emptyReport(countries), countries, [])).toEqual({
    right: false,
    mistakes: { kind: 'needed', placeName: 'needed', country: 'needed', handling: 'needed' },
  })
  expect(madeReport({ ...draft, code: 'GY-M12' }, countries, ['GY-M12'])).toMatchObject({
    mistakes: { code: 'code_taken' },
  })
})

test('the coordinator reports for every country that takes part, everybody else for the own', () => {
  const shown = (me: Parameters<typeof reportCountries>[0]) =>
    reportCountries(me, countries).map((one) => one.country)
  expect(shown({ roles: ['coordinator'], country: 'BB' })).toEqual(['GY', 'SR'])
  expect(shown({ roles: ['country_lead'], country: 'SR' })).toEqual(['SR'])
  expect(shown({ roles: ['analyst'], country: 'BB' })).toEqual([])
})

test('only who is of the coordinating cell opens something for it alone', () => {
  expect(handlingChoices(['country_lead'])).toEqual(['own_agency', 'participants'])
  expect(handlingChoices(['analyst'])).toContain('coordinating_cell')
})
