import { geoMercator, geoNaturalEarth1, type GeoProjection } from 'd3-geo'

export interface Place {
  latitude: number
  longitude: number
}

/**
 * A projection that shows every place with room round it. A region is drawn after Mercator, which keeps shapes; what
 * spans more than a third of the globe is drawn whole.
 */
export function projectionFor(places: Place[], width: number, height: number): GeoProjection {
  const inset = Math.min(width, height) * 0.09
  const frame: [[number, number], [number, number]] = [
    [inset, inset * 1.2],
    [width - inset, height - inset],
  ]
  if (places.length === 0) return geoNaturalEarth1().fitExtent(frame, { type: 'Sphere' })
  const longitudes = places.map(({ longitude }) => longitude)
  const span = Math.max(...longitudes) - Math.min(...longitudes)
  if (span > 120) return geoNaturalEarth1().fitExtent(frame, { type: 'Sphere' })
  const latitudes = places.map(({ latitude }) => latitude)
  const east = around(longitudes, 179)
  const north = around(latitudes, 84)
  return geoMercator()
    .rotate([-(east[0] + east[1]) / 2, 0])
    .fitExtent(frame, {
      type: 'MultiPoint',
      coordinates: [
        [east[0], north[0]],
        [east[1], north[1]],
      ],
    })
}

/** A single town does not need the scale of a street map: at least so many degrees are shown. */
const leastSpan = 3

function around(values: number[], limit: number): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const more = Math.max(0, leastSpan - (most - least)) / 2
  return [Math.max(-limit, least - more), Math.min(limit, most + more)]
}
