import type { Random } from '../random.ts'
import { worldPlaces, type WorldPlace } from './world-places.ts'

/** Territories of ISO 3166 where no civil authority of their own could send a team. */
const nobodyLives = new Set(['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM'])

/** Countries and territories that could take part in an operation. */
export const inhabited: readonly WorldPlace[] = [...worldPlaces.values()].filter(
  ({ country }) => !nobodyLives.has(country),
)

/** So many countries around one that is drawn, nearest seats first: operations are regional. */
export function region(countries: number, drawn: Random): WorldPlace[] {
  const centre = drawn.pick(inhabited)
  return inhabited
    .map((place) => ({ place, away: angleBetween(centre, place) }))
    .sort((a, b) => a.away - b.away || (a.place.country < b.place.country ? -1 : 1))
    .slice(0, countries)
    .map(({ place }) => place)
}

type Point = Pick<WorldPlace, 'latitude' | 'longitude'>

/** Angle between two points seen from the centre of the earth, radians. */
function angleBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const [southern, northern] = [a.latitude * radians, b.latitude * radians]
  const across = (b.longitude - a.longitude) * radians
  const cosine =
    Math.sin(southern) * Math.sin(northern) + Math.cos(southern) * Math.cos(northern) * Math.cos(across)
  return Math.acos(Math.min(1, Math.max(-1, cosine)))
}
