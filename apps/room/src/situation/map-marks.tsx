import { siteShapes } from '../design/drawings.ts'
import { fillOf } from '../design/site-glyph.tsx'
import { useMoment } from '../frame/clock.tsx'
import { SiteLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryLabel, Group, Mark } from './place-marks.ts'

/** One site, which leads to what happened there. */
export function MapMark({ mark: { site, x, y } }: { mark: Mark }) {
  const { t, format, country, age } = useSay()
  const moment = useMoment()
  const said = format(t.situation.mark, {
    ...{ code: site.code, kind: t.codes.siteKind[site.kind], state: t.codes.siteState[site.state] },
    ...{ place: site.placeName, country: country(site.country) },
  })
  const heard = site.heardAt
    ? format(t.situation.markAge, { age: age(moment - Date.parse(site.heardAt)) })
    : t.ui.neverHeard
  return (
    <SiteLink id={site.id} className="map-mark" label={`${said}, ${heard}`}>
      <g
        className={`kind-${site.kind} ${fillOf(site.state)}`}
        transform={`translate(${x - 6.5} ${y - 6.5}) scale(.8125)`}
      >
        <title>{`${said}, ${heard}`}</title>
        <circle cx="8" cy="8" r="12" className="mark-target" />
        <path className="mark-halo" d={siteShapes[site.kind]} />
        <path className="mark" d={siteShapes[site.kind]} />
        {site.needsAPerson && <circle cx="15" cy="1" r="4" className="mark-needs" />}
      </g>
    </SiteLink>
  )
}

/** Many sites of a country, while there is no room for each. */
export function MapGroup({ group, onCountry }: { group: Group; onCountry: (country: string) => void }) {
  const { t, plural, country, number } = useSay()
  const said = plural(t.situation.group, group.sites.length, { country: country(group.country) })
  return (
    <g
      className="map-group"
      role="button"
      tabIndex={0}
      aria-label={said}
      transform={`translate(${group.x} ${group.y})`}
      onClick={() => onCountry(group.country)}
      onKeyDown={(event) => event.key === 'Enter' && onCountry(group.country)}
    >
      <title>{said}</title>
      <circle r="15" />
      <text y="-1">{group.country}</text>
      <text y="10" className="figures">
        {number(group.sites.length)}
      </text>
    </g>
  )
}

/** A country's code with its records, led to its marks by a line where others pushed it away. */
export function MapLabel(props: {
  label: CountryLabel
  records: number | undefined
  chosen: boolean
  onCountry: (country: string) => void
}) {
  const { number } = useSay()
  const { label, records, chosen } = props
  return (
    <g className="map-label" onClick={() => props.onCountry(label.country)}>
      {Math.hypot(label.x - label.toX, label.y - label.toY) > 34 && (
        <line x1={label.x} y1={label.y + 4} x2={label.toX} y2={label.toY} />
      )}
      <text x={label.x} y={label.y + 4} className={chosen ? 'chosen' : undefined}>
        <tspan className="code-part">{label.country}</tspan> {records === undefined ? '' : number(records)}
      </text>
    </g>
  )
}
