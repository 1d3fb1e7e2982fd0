import { expect, test } from 'vitest'
import type { SiteLine } from '../model/view-model.ts'
import { byNeed } from './by-need.ts'

const site = (code: string, more: Partial<SiteLine> = {}): SiteLine => ({
  ...{ id: `id-${code}`, code, kind: 'mine', state: 'visited', country: 'GY', placeName: 'Puruni landing' },
  ...{ arrests: 0, needsAPerson: false },
  ...more,
})

test('puts two versions first, then silence, then what was heard longest ago; closed sites last', () => {
  const sites = [
    site('A', { state: 'closed', heardAt: '2018-04-01T00:00:00.000Z' }),
    site('B', { heardAt: '2018-04-05T00:00:00.000Z' }),
    site('C', { heardAt: '2018-04-04T00:00:00.000Z' }),
    site('E'),
    site('D'),
    site('F', { heardAt: '2018-04-06T00:00:00.000Z' }),
    site('G', { state: 'closed', heardAt: '2018-04-06T00:00:00.000Z', needsAPerson: true }),
  ]
  const ordered = byNeed(sites, [{ country: 'GY', sites: ['id-F'], teams: [3] }])
  expect(ordered.map(({ code }) => code)).toEqual(['G', 'F', 'D', 'E', 'C', 'B', 'A'])
})

test('leaves the list it was given as it was', () => {
  const sites = [site('B'), site('A')]
  byNeed(sites, [])
  expect(sites.map(({ code }) => code)).toEqual(['B', 'A'])
})
