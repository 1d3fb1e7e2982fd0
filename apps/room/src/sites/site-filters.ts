import type { SiteKind, SiteState } from '@libertad/domain'
import type { SiteLine } from '../model/view-model.ts'

/** What the reader asked for. Absent: any. */
export interface SiteFilters {
  kind?: SiteKind | undefined
  state?: SiteState | undefined
  country?: string | undefined
  /** Heard from more than a day ago, or never. */
  old?: boolean | undefined
  /** Farther than three hours by the means there are. */
  far?: boolean | undefined
  needsAPerson?: boolean | undefined
  /** Typed words: all of them must be found in the code, the place or the country. */
  text?: string | undefined
}

const day = 24 * 3_600_000
const farHours = 3

/** The sites that pass every filter, in the order given. `now` in milliseconds since 1970. */
export function filterSites(
  sites: readonly SiteLine[],
  filters: SiteFilters,
  now: number,
  countryName: (code: string) => string,
): SiteLine[] {
  const words = fold(filters.text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return sites.filter((site) => {
    if (filters.kind && site.kind !== filters.kind) return false
    if (filters.state && site.state !== filters.state) return false
    if (filters.country && site.country !== filters.country) return false
    if (filters.old && site.heardAt && now - Date.parse(site.heardAt) <= day) return false
    if (filters.far && (site.hoursToReach ?? 0) <= farHours) return false
    if (filters.needsAPerson && !site.needsAPerson) return false
    if (words.length === 0) return true
    const text = fold(`${site.code} ${site.placeName} ${site.country} ${countryName(site.country)}`)
    return words.every((word) => text.includes(word))
  })
}

/** How many sites stand in each state, with every other filter applied: the figures on the state buttons. */
export function countStates(sites: readonly SiteLine[]): Record<SiteState, number> {
  const counts = { lead: 0, assessed: 0, tasked: 0, visited: 0, closed: 0 }
  for (const { state } of sites) counts[state] += 1
  return counts
}

/** Lower case without accents, so that `cuyuni` finds Cuyuní. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
