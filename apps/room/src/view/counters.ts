import { isChild, settled } from '@libertad/domain'
import type { Counters, CountryView, SiteLine } from '../model/view-model.ts'
import { countedUntil, type Moment } from './moment.ts'
import { readsCases } from './reads-cases.ts'
import type { Staffing } from './staffing.ts'

const day = 24 * 3_600_000

/** The figures of the situation page, each from entries or from counts that the hub made of entries. */
export function counters(
  moment: Moment,
  sites: SiteLine[],
  countries: CountryView[],
  staff: Staffing,
): Counters {
  const { subjects, counts, at } = moment
  const met = subjects.all('person_met').map(({ state }) => state)
  const arrests = subjects.all('arrest')
  const charged = new Set(subjects.all('charge').map(({ state }) => state.arrest))
  const checks = subjects.all('check').map(({ state }) => state)
  const going = subjects.all('country').filter(({ state }) => {
    const decision = settled(state.go)?.value.decision
    return decision !== undefined && decision !== 'no_go'
  })
  const dayAgo = new Date(Date.parse(at) - day).toISOString()
  const out = new Set(subjects.all('visit').flatMap(({ state }) => (state.ended ? [] : [state.team])))
  const readsAll = counts !== undefined && countedUntil(counts, at).records === met.length
  return {
    people: peopleOf(moment),
    records: {
      scope: counts ? 'all' : readsCases(moment) ? 'readable' : 'none',
      figure: counts ? countedUntil(counts, at).records : met.length,
      // By sex and age only where every record counted can be read: a part would read as the whole.
      ...(met.length > 0 && (readsAll || !counts)
        ? {
            women: met.filter(({ sex, ageBand }) => sex === 'woman' && !isChild(ageBand)).length,
            men: met.filter(({ sex, ageBand }) => sex === 'man' && !isChild(ageBand)).length,
            children: met.filter(({ ageBand }) => isChild(ageBand)).length,
          }
        : {}),
    },
    arrests: { figure: arrests.length, charged: charged.size },
    sitesVisited: {
      figure: sites.filter(({ state }) => state === 'visited' || state === 'closed').length,
      planned: sites.length,
    },
    countries: {
      figure: going.length,
      reporting: countries.filter(({ heardAt }) => heardAt !== undefined && heardAt > dayAgo).length,
    },
    officers: { figure: staff.officers, teams: staff.teams, teamsOut: out.size },
    checks: {
      figure: checks.length,
      hits: checks.filter(({ outcome }) => outcome === 'hit').length,
      confirmed: checks.filter(({ confirmed }) => settled(confirmed)?.value.verdict === 'confirmed').length,
    },
  }
}

/** An interval, or why there is none. How many it was at an earlier moment is not kept: it was counted with less. */
function peopleOf({ counts, people, past }: Moment): Counters['people'] {
  if (!counts) return { state: 'none', why: 'not_for_your_role' }
  if (!people || past || people.withTokens === 0) return { state: 'none', why: 'not_linked_yet' }
  const { low, best, high } = people
  return { state: 'provisional', low, best, high }
}
