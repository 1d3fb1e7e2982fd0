import { geoGraticule10, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { useSay } from '../frame/say.tsx'
import type { CountryView } from '../model/view-model.ts'
import { isoNumeric } from './iso-numeric.ts'
import type { MapShapes } from './map-shapes.ts'
import type { projectionFor } from './projection.ts'
import { seas } from './seas.ts'

type Projection = ReturnType<typeof projectionFor>

/** Coasts and borders; those who take part lighter than the rest. */
export function Land(props: { shapes: MapShapes; projection: Projection; countries: CountryView[] }) {
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
export function SeaNames(props: { width: number; project: (point: [number, number]) => [number, number] }) {
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
