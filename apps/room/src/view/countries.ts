import type { CountryView, SiteLine } from '../model/view-model.ts'
import { countedUntil, type Moment } from './moment.ts'
import { readsCases } from './reads-cases.ts'
import { newest } from './sites.ts'
import type { Staffing } from './staffing.ts'

/** One line for each participating country. */
export function countryViews(moment: Moment, sites: SiteLine[], staff: Staffing): CountryView[] {
  const { subjects, counts, at } = moment
  const heard = heardByCountry(moment, sites)
  const met = new Map<string, number>()
  for (const { state } of subjects.all('person_met'))
    met.set(state.country, (met.get(state.country) ?? 0) + 1)
  const arrests = subjects.all('arrest')
  const reads = readsCases(moment)
  return subjects.all('country').map(({ state, heardAt }) => {
    const own = sites.filter((site) => site.country === state.country)
    const lastHeard = newest([heardAt, heard.get(state.country)])
    return {
      ...{ country: state.country, zone: state.zone, sites: own.length },
      ...(counts
        ? { records: countedUntil(counts, at, state.country).records }
        : reads
          ? { records: met.get(state.country) ?? 0 }
          : {}),
      arrests: arrests.filter((arrest) => arrest.state.country === state.country).length,
      sitesVisited: own.filter((site) => site.state === 'visited' || site.state === 'closed').length,
      ...staff.of(state.country),
      ...(lastHeard === undefined ? {} : { heardAt: lastHeard }),
    }
  })
}

function heardByCountry({ subjects, book }: Moment, sites: SiteLine[]): Map<string, string> {
  const heard = new Map<string, string>()
  const hear = (country: string | undefined, moment: string | undefined) => {
    if (!country || !moment) return
    const before = heard.get(country)
    if (!before || moment > before) heard.set(country, moment)
  }
  for (const site of sites) hear(site.country, site.heardAt)
  // From the end: the newest entry of each agency is enough.
  const agencies = new Set<string>()
  for (let i = subjects.entries.length - 1; i >= 0 && agencies.size < 500; i--) {
    const { header, receivedAt } = subjects.entries[i]!
    if (agencies.has(header.agency)) continue
    agencies.add(header.agency)
    hear(book.agencies.get(header.agency)?.country, receivedAt)
  }
  return heard
}
