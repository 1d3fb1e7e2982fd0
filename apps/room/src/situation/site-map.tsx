import { geoGraticule10, geoPath } from 'd3-geo'
import { useEffect, useMemo, useState } from 'react'
import { siteShapes } from '../design/drawings.ts'
import { Icon } from '../design/icon.tsx'
import { fillOf } from '../design/site-glyph.tsx'
import { useMoment } from '../frame/clock.tsx'
import { SiteLink } from '../frame/links.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryView, SiteLine, UnheardArea } from '../model/view-model.ts'
import { isoNumeric } from './iso-numeric.ts'
import { mapShapes, type MapShapes } from './map-shapes.ts'
import { placeMarks, type Group, type Mark } from './place-marks.ts'
import { projectionFor } from './projection.ts'
import { seas } from './seas.ts'
import { useMapZoom } from './use-map-zoom.ts'
import { useSize } from './use-size.ts'

interface Props {
  sites: SiteLine[]
  /** All sites, so that filtering does not move the map. */
  all: SiteLine[]
  countries: CountryView[]
  unheard: UnheardArea[]
  chosen: string | undefined
  onCountry: (country: string) => void
}

/** Own drawn coast, sites by kind and state, and where nobody was heard from. The table beside it says the same. */
export function SiteMap({ sites, all, countries, unheard, chosen, onCountry }: Props) {
  const { t, format, country, number } = useSay()
  const { ref, width, height } = useSize<HTMLDivElement>()
  const zoom = useMapZoom(ref, width, height)
  const { shapes, failed } = useShapes()
  const where = all.map(({ id, position }) => `${id}${position?.latitude}`).join()
  const projection = useMemo(() => {
    const places = all.flatMap(({ position }) => position ?? [])
    return width > 0 ? projectionFor(places, width, height) : undefined
    // oxlint-disable-next-line react/exhaustive-deps -- where: the places, whatever else of a site changes
  }, [where, width, height])
  const { transform } = zoom
  const placed = useMemo(() => {
    if (!projection) return undefined
    const toPoint = ({ position }: SiteLine): [number, number] | undefined => {
      const point = position && projection([position.longitude, position.latitude])
      return point ? transform.apply(point) : undefined
    }
    const inView = (x: number, y: number) => x > -20 && y > -20 && x < width + 20 && y < height + 20
    return placeMarks(sites, toPoint, inView)
  }, [projection, sites, transform, width, height])
  const records = new Map(countries.map((one) => [one.country, one.records]))
  return (
    <div className="map-box" ref={ref}>
      {width > 0 && projection && placed && (
        <svg
          ref={zoom.ref}
          className="map"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={format(t.situation.mapSays, {
            sites: number(sites.length),
            countries: number(countries.length),
          })}
        >
          <rect className="water" width={width} height={height} />
          <g transform={transform.toString()} aria-hidden="true">
            {shapes && <Land shapes={shapes} projection={projection} countries={countries} />}
          </g>
          <SeaNames width={width} project={(point) => transform.apply(projection(point) ?? [-99, -99])} />
          {unheard.map((area) => (
            <UnheardRing key={area.country} area={area} marks={placed.marks} />
          ))}
          <g>
            {placed.labels.map((label) => (
              <g key={label.country} className="map-label" onClick={() => onCountry(label.country)}>
                {Math.hypot(label.x - label.toX, label.y - label.toY) > 34 && (
                  <line x1={label.x} y1={label.y + 4} x2={label.toX} y2={label.toY} />
                )}
                <text x={label.x} y={label.y + 4} className={label.country === chosen ? 'chosen' : undefined}>
                  <tspan className="code-part">{label.country}</tspan>{' '}
                  {labelFigure(records.get(label.country), number)}
                </text>
              </g>
            ))}
            {placed.marks.map((mark) => (
              <MapMark key={mark.site.id} mark={mark} />
            ))}
            {placed.groups.map((group) => (
              <MapGroup key={group.country} group={group} onCountry={onCountry} />
            ))}
          </g>
        </svg>
      )}
      {!shapes && (
        <p className="map-note" role="status">
          {failed ? t.situation.mapFailed : t.situation.mapLoading}
        </p>
      )}
      <div className="map-zoom">
        <button type="button" className="button square" aria-label={t.situation.zoomIn} onClick={zoom.nearer}>
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button square"
          aria-label={t.situation.zoomOut}
          onClick={zoom.farther}
        >
          <Icon name="minus" />
        </button>
        <button type="button" className="button square" aria-label={t.situation.zoomAll} onClick={zoom.whole}>
          <Icon name="fit" />
        </button>
      </div>
      {unheard[0] && <UnheardCard area={unheard[0]} name={country(unheard[0].country)} />}
    </div>
  )
}

function useShapes(): { shapes: MapShapes | undefined; failed: boolean } {
  const [state, setState] = useState<{ shapes: MapShapes | undefined; failed: boolean }>({
    ...{ shapes: undefined, failed: false },
  })
  useEffect(() => {
    let here = true
    mapShapes().then(
      (shapes) => here && setState({ shapes, failed: false }),
      () => here && setState({ shapes: undefined, failed: true }),
    )
    return () => {
      here = false
    }
  }, [])
  return state
}

/** Nothing beside a country's code where this reader counts nothing. */
const labelFigure = (records: number | undefined, number: (value: number) => string) =>
  records === undefined ? '' : number(records)

type Projection = ReturnType<typeof projectionFor>

function Land(props: { shapes: MapShapes; projection: Projection; countries: CountryView[] }) {
  const { shapes, projection, countries } = props
  const codes = countries.map(({ country }) => country).join()
  const paths = useMemo(() => {
    const path = geoPath(projection)
    const taking = new Set(codes.split(',').map((code) => isoNumeric(code)))
    return {
      graticule: path(geoGraticule10()) ?? '',
      others: shapes.countries.features
        .filter(({ id }) => !taking.has(String(id)))
        .map((shape) => path(shape) ?? ''),
      taking: shapes.countries.features
        .filter(({ id }) => taking.has(String(id)))
        .map((shape) => path(shape) ?? ''),
      borders: path(shapes.borders) ?? '',
    }
  }, [shapes, projection, codes])
  return (
    <>
      <path className="graticule" d={paths.graticule} />
      <path className="land" d={paths.others.join('')} />
      <path className="land taking-part" d={paths.taking.join('')} />
      <path className="borders" d={paths.borders} />
    </>
  )
}

/** A name that the edge would cut is left out: half a name helps nobody. */
function SeaNames(props: { width: number; project: (point: [number, number]) => [number, number] }) {
  const { t } = useSay()
  return (
    <g className="sea-names" aria-hidden="true">
      {seas.map(({ name, longitude, latitude, from }) => {
        const [x, y] = props.project([longitude, latitude])
        const [next] = props.project([longitude + 1, latitude])
        if (Math.abs(next - x) < from) return null
        const half = t.seas[name].length * 3.8
        if (x < half || x > props.width - half) return null
        return (
          <text key={`${name}${longitude}`} x={x} y={y}>
            {t.seas[name]}
          </text>
        )
      })}
    </g>
  )
}

function MapMark({ mark: { site, x, y } }: { mark: Mark }) {
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

function MapGroup({ group, onCountry }: { group: Group; onCountry: (country: string) => void }) {
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

function UnheardRing({ area, marks }: { area: UnheardArea; marks: Mark[] }) {
  const own = marks.filter(({ site }) => area.sites.includes(site.id))
  if (own.length === 0) return null
  const x = own.reduce((sum, mark) => sum + mark.x, 0) / own.length
  const y = own.reduce((sum, mark) => sum + mark.y, 0) / own.length
  const radius = Math.max(...own.map((mark) => Math.hypot(mark.x - x, mark.y - y))) + 18
  return <circle className="unheard-ring" cx={x} cy={y} r={radius} aria-hidden="true" />
}

function UnheardCard({ area, name }: { area: UnheardArea; name: string }) {
  const { t, format, plural, age, list, dayAndTime, number } = useSay()
  const moment = useMoment()
  const s = t.situation
  return (
    <div className="map-card unheard-card">
      <strong className="medium">
        {area.heardAt
          ? format(s.unheardTitle, { country: name, age: age(moment - Date.parse(area.heardAt)) })
          : format(s.unheardNever, { country: name })}
      </strong>
      <p>
        {plural(s.unheardTeams, area.teams.length, { teams: list(area.teams.map(String)) })}{' '}
        {area.hoursToReach
          ? format(s.unheardReach, { hours: format(t.sites.hours, { hours: number(area.hoursToReach) }) })
          : ''}{' '}
        {area.nextContactAt ? format(s.nextContact, { time: dayAndTime(area.nextContactAt) }) : ''}{' '}
        {s.mayRise}
      </p>
    </div>
  )
}
