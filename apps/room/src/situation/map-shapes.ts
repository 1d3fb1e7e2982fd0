import type { FeatureCollection, Geometry, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import address from 'world-atlas/countries-50m.json?url'

/** Countries and the borders between them, Natural Earth 1:50 million (public domain), by ISO numeric code. */
export interface MapShapes {
  countries: FeatureCollection<Geometry>
  borders: MultiLineString
}

type World = Topology<{ countries: GeometryCollection }>

let shapes: Promise<MapShapes> | undefined

/** Fetches the shapes once; they are not needed for anything else on the page. */
export function mapShapes(): Promise<MapShapes> {
  shapes ??= load().catch((error: unknown) => {
    shapes = undefined
    throw error
  })
  return shapes
}

async function load(): Promise<MapShapes> {
  const world = (await (await fetch(address)).json()) as World
  return {
    countries: feature(world, world.objects.countries),
    borders: mesh(world, world.objects.countries, (one, other) => one !== other),
  }
}
