import { siteStates } from '@libertad/domain'
import { Link } from '@tanstack/react-router'
import { AgeStamp } from '../design/age-stamp.tsx'
import type { Column } from '../design/data-table.tsx'
import { Icon } from '../design/icon.tsx'
import { SiteGlyph } from '../design/site-glyph.tsx'
import type { Say } from '../frame/say.tsx'
import type { SiteLine } from '../model/view-model.ts'
import { sayReach } from './say-reach.ts'

/**
 * The columns of the list of sites. What there is no room for stands on the site's own page. `chosen` is the site
 * that stands beside the list.
 */
export function siteColumns(say: Say, chosen: string | undefined): Column<SiteLine>[] {
  const { t } = say
  const count = (n: number | undefined) =>
    n ? <span className="figures medium">{say.number(n)}</span> : <span className="text-3">{t.ui.none}</span>
  return [
    {
      ...{ key: 'code', title: t.sites.site, head: true, value: (site) => site.code },
      cell: (site) => (
        <Link
          to={'/sites/$site' as string}
          params={{ site: site.id } as never}
          className="row-link site-code"
          aria-current={site.id === chosen ? 'true' : undefined}
        >
          <SiteGlyph
            kind={site.kind}
            state={site.state}
            label={`${t.codes.siteKind[site.kind]}, ${t.codes.siteState[site.state]}`}
          />
          <span className="code">{site.code}</span>
        </Link>
      ),
    },
    {
      ...{ key: 'place', title: t.sites.place, value: (site) => site.placeName },
      cell: (site) => (
        <span className="site-place">
          <span className="one-line" title={site.placeName}>
            {site.placeName}
          </span>
          {site.needsAPerson && (
            <span className="site-need" role="img" aria-label={t.ui.needsAPerson} title={t.ui.needsAPerson}>
              <Icon name="warn" />
            </span>
          )}
        </span>
      ),
    },
    {
      ...{ key: 'country', title: t.sites.country, drop: 3, value: (site) => say.country(site.country) },
      cell: (site) => <span className="text-2 no-wrap">{say.country(site.country)}</span>,
    },
    {
      ...{ key: 'state', title: t.sites.state, drop: 2, value: (site) => siteStates.indexOf(site.state) },
      cell: (site) => <span className="text-2">{t.codes.siteState[site.state]}</span>,
    },
    {
      ...{ key: 'reach', title: t.sites.reach, align: 'right', drop: 2, value: (site) => site.hoursToReach },
      cell: (site) => (
        <span className="text-2 no-wrap figures">
          {site.hoursToReach === undefined ? t.ui.none : sayReach(say, site.hoursToReach)}
        </span>
      ),
    },
    {
      ...{ key: 'records', title: t.sites.records, align: 'right', drop: 1, value: (site) => site.records },
      cell: (site) => count(site.records),
    },
    {
      ...{ key: 'arrests', title: t.sites.arrests, align: 'right', drop: 3, value: (site) => site.arrests },
      cell: (site) => count(site.arrests),
    },
    {
      ...{ key: 'heard', title: t.sites.heard, align: 'right', value: (site) => site.heardAt },
      cell: (site) => <AgeStamp since={site.heardAt} />,
    },
  ]
}
