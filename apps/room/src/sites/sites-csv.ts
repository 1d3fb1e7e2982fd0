import { csvFile } from '../design/csv.ts'
import type { Say } from '../frame/say.tsx'
import type { SiteLine } from '../model/view-model.ts'

/** The sites as a file, in the order of the screen. Moments stay as they are written in the journal, in UTC. */
export function sitesCsv({ t, country }: Say, sites: readonly SiteLine[]): string {
  const heads = t.sites
  return csvFile(
    [
      ...[heads.site, heads.place, heads.kind, heads.state, heads.country],
      ...[heads.reach, heads.records, heads.arrests, heads.heard, t.ui.needsAPerson],
    ],
    sites.map((site) => [
      ...[site.code, site.placeName, t.codes.siteKind[site.kind], t.codes.siteState[site.state]],
      ...[country(site.country), site.hoursToReach, site.records, site.arrests, site.heardAt],
      site.needsAPerson ? t.ui.yes : t.ui.no,
    ]),
  )
}
