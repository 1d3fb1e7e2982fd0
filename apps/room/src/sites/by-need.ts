import type { SiteLine, UnheardArea } from '../model/view-model.ts'

/**
 * What needs a person first: two versions to choose between, then a team that went silent, then open sites by how
 * long nobody was heard from there (never comes first), closed ones last.
 */
export function byNeed(sites: readonly SiteLine[], unheard: readonly UnheardArea[]): SiteLine[] {
  const silent = new Set(unheard.flatMap((area) => area.sites))
  const rank = (site: SiteLine) => {
    if (site.needsAPerson) return 0
    if (silent.has(site.id)) return 1
    return site.state === 'closed' ? 3 : 2
  }
  return [...sites].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.heardAt ?? '').localeCompare(other.heardAt ?? '') ||
      one.code.localeCompare(other.code),
  )
}
