import { AgeStamp } from '../design/age-stamp.tsx'
import { ReadersChip } from '../design/readers-chip.tsx'
import { RingBadge } from '../design/ring-badge.tsx'
import { SiteGlyph } from '../design/site-glyph.tsx'
import { useSay } from '../frame/say.tsx'
import type { SiteDetail } from '../model/view-model.ts'
import { lifePath } from './life-path.ts'

/** Ring, readers, age, name, owner, and the path of the site's life. */
export function SiteHead({ site }: { site: SiteDetail }) {
  const { t, format, day, country } = useSay()
  return (
    <header className="site-head">
      <div className="row wrap">
        <RingBadge ring="operation" />
        <ReadersChip handling={site.handling} agencies={site.readers.agencies} people={site.readers.people} />
        <span className="grow" />
        <span className="row site-heard">
          <span className="tiny text-3">{t.sites.heard}</span>
          <AgeStamp since={site.heardAt} zone={site.zone} />
        </span>
      </div>
      <div className="row top site-name">
        <SiteGlyph kind={site.kind} state={site.state} size={26} />
        <div className="grow">
          <h2 id="site-name" tabIndex={-1}>
            {site.placeName}
          </h2>
          <p className="small text-2">
            <span className="code">{site.code}</span> · {t.codes.siteKind[site.kind]} ·{' '}
            {country(site.country)} · {format(t.sites.ownedBy, { agency: site.ownerAgency })} ·{' '}
            <span className="no-wrap">{format(t.sites.reviewOn, { day: day(site.reviewOn) })}</span>
          </p>
        </div>
      </div>
      <LifePath site={site} />
    </header>
  )
}

function LifePath({ site }: { site: SiteDetail }) {
  const { t, format, shortDay } = useSay()
  return (
    <ol className="site-life" aria-label={t.sites.path}>
      {lifePath(site).map(({ state, reached, here, at, team }) => {
        const day = at && shortDay(at, site.zone)
        const when = day && team !== undefined ? format(t.sites.byTeam, { day, team }) : day
        return (
          <li
            key={state}
            className={reached ? 'reached' : undefined}
            aria-current={here ? 'step' : undefined}
          >
            <strong className="medium">{t.codes.siteState[state]}</strong>
            <span className="figures">{reached ? when : t.sites.notYet}</span>
          </li>
        )
      })}
    </ol>
  )
}
