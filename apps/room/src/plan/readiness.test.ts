import { expect, test } from 'vitest'
import type { CountryPlan, ReadinessView } from '../model/view-model.ts'
import { countryToShow, hasRedMark, openItems, saidGo } from './readiness.ts'

const view = (state: ReadinessView['state']): ReadinessView => ({
  ...{ state, actor: 'Insp. Example', at: '2018-03-29T12:00:00.000Z' },
})
const everything = {
  ...{ agreement: view('ready'), teams_trained: view('ready'), target_packages: view('ready') },
  ...{ shelter_places: view('ready'), interpreters: view('ready'), prosecutor_on_call: view('ready') },
  ...{ phones_enrolled: view('ready'), deconflicted: view('ready') },
}
const country = (code: string, more: Partial<CountryPlan> = {}): CountryPlan => ({
  ...{ country: code, subject: `id-${code}`, ownerAgency: 'Police', languages: [], officers: 20, teams: 5 },
  ...{ readiness: everything, mayDecide: false, sites: [] },
  ...more,
})
const decision = (code: string) => ({
  ...{ decision: code, reasons: ['ready'], withoutSites: [], actor: 'Insp. Example', agency: 'Police' },
  at: '2018-03-29T12:00:00.000Z',
})

test('lists what is missing before what is waited for and what nobody reported', () => {
  const { agreement: _, ...others } = everything
  const readiness = { ...others, teams_trained: view('waiting'), shelter_places: view('missing') }
  expect(openItems({ readiness }).map(({ item }) => item)).toEqual([
    ...['shelter_places', 'teams_trained', 'agreement'],
  ])
  expect(openItems({ readiness: everything })).toEqual([])
})

test('only what is missing is a red mark', () => {
  expect(hasRedMark({ readiness: { agreement: view('waiting') } })).toBe(false)
  expect(hasRedMark({ readiness: { agreement: view('missing') } })).toBe(true)
})

test('a go without some sites is a go', () => {
  const said = ['go', 'go_without_sites', 'no_go'].map((code) => saidGo({ decision: decision(code) }))
  expect([...said, saidGo({})]).toEqual([true, true, false, false])
})

test('shows first the country that waits for this reader, then one that waits for anybody', () => {
  const decided = country('AG', { decision: decision('go') })
  const open = country('VC')
  const doubtful = country('TC', {
    versions: { subject: 'id-TC', about: 'go', mayChoose: false, versions: [] },
  })
  const own = country('GY', { decision: decision('go'), mayDecide: true })
  const shown = (...countries: CountryPlan[]) => countryToShow(countries)?.country
  expect(shown(decided, open, doubtful, own)).toBe('GY')
  expect(shown(decided, open, doubtful)).toBe('TC')
  const red = country('LC', { readiness: { shelter_places: view('missing') } })
  expect(shown(decided, open, red)).toBe('LC')
  expect(shown(decided, open)).toBe('VC')
  expect(shown(decided)).toBe('AG')
  expect(shown()).toBeUndefined()
})
