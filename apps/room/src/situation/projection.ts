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
  const coordinates = places.map(({ latitude, longitude }) => [longitude, latitude])
  const middle = (Math.max(...longitudes) + Math.min(...longitudes)) / 2
  const projection = geoMercator().rotate([-middle, 0]).fitExtent(frame, { type: 'MultiPoint', coordinates })
  // A single town does not need the scale of a street map.
  const nearest = (256 * 2 ** 7) / (2 * Math.PI)
  return projection.scale() > nearest
    ? recentred(projection.scale(nearest), coordinates, width, height)
    : projection
}

function recentred(projection: GeoProjection, coordinates: number[][], width: number, height: number) {
  const [x, y] = projection(coordinates[0] as [number, number]) ?? [0, 0]
  const [tx, ty] = projection.translate()
  return projection.translate([tx + width / 2 - x, ty + height / 2 - y])
}
