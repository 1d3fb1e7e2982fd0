import { expect, test } from 'vitest'
import type { SiteLine } from '../model/view-model.ts'
import { countStates, filterSites, type SiteFilters } from './site-filters.ts'

const now = Date.parse('2018-04-06T12:00:00.000Z')
const site = (code: string, more: Partial<SiteLine> = {}): SiteLine => ({
  ...{ id: code, code, kind: 'mine', state: 'lead', country: 'GY', placeName: 'Puruni landing' },
  ...{ arrests: 0, needsAPerson: false },
  ...more,
})
const sites = [
  site('GY-M01', { heardAt: '2018-04-06T11:00:00.000Z', hoursToReach: 3 }),
  site('GY-M02', { heardAt: '2018-04-05T11:00:00.000Z', hoursToReach: 3.5, needsAPerson: true }),
  site('VE-N01', { country: 'VE', kind: 'nightclub', state: 'visited', placeName: 'Cuyuní bank' }),
]
const codes = (filters: SiteFilters) =>
  filterSites(sites, filters, now, (code) => (code === 'VE' ? 'Venezuela' : 'Guyana')).map(({ code }) => code)

test.each<[string, SiteFilters, string[]]>([
  ['nothing asked', {}, ['GY-M01', 'GY-M02', 'VE-N01']],
  ['a kind', { kind: 'nightclub' }, ['VE-N01']],
  ['a state', { state: 'lead' }, ['GY-M01', 'GY-M02']],
  ['a country', { country: 'VE' }, ['VE-N01']],
  ['older than a day, or never heard', { old: true }, ['GY-M02', 'VE-N01']],
  ['farther than three hours, not three', { far: true }, ['GY-M02']],
  ['needs a person', { needsAPerson: true }, ['GY-M02']],
  ['two filters', { old: true, country: 'GY' }, ['GY-M02']],
  ['words without their accents', { text: 'cuyuni' }, ['VE-N01']],
  ['a country by its name', { text: 'venez' }, ['VE-N01']],
  ['all words, in any field', { text: ' m02  puruni ' }, ['GY-M02']],
  ['words that nothing has', { text: 'harbour' }, []],
])('finds sites by %s', (_, filters, found) => {
  expect(codes(filters)).toEqual(found)
})

test('counts the states', () => {
  expect(countStates(sites)).toEqual({ lead: 2, assessed: 0, tasked: 0, visited: 1, closed: 0 })
})
