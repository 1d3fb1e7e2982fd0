import { useMemo } from 'react'
import { Icon } from '../design/icon.tsx'
import { useSay } from '../frame/say.tsx'
import type { CountryView, SiteLine, UnheardArea } from '../model/view-model.ts'
import { Land, SeaNames } from './map-land.tsx'
import { MapGroup, MapLabel, MapMark } from './map-marks.tsx'
import { placeMarks } from './place-marks.ts'
import { projectionFor } from './projection.ts'
import { UnheardCard, UnheardRing } from './unheard.tsx'
import { useMapZoom } from './use-map-zoom.ts'
import { useShapes } from './use-shapes.ts'
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
              <MapLabel
                key={label.country}
                label={label}
                records={records.get(label.country)}
                chosen={label.country === chosen}
                onCountry={onCountry}
              />
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
