import type { ProblemList } from '../xml/problem-list.ts'

export interface Position {
  latitude: number
  longitude: number
  /** From how many places the file gives after the point. */
  precisionMetres: number
  altitudeMetres?: number
}

/** South of the southernmost town and north of the northernmost one: where nobody lives to be visited. */
const inhabited = { south: -56, north: 83.5 }

/**
 * A position of [longitude, latitude, altitude] that can be one, or undefined and the reason. A position whose
 * two numbers seem to stand in the other order is told, and not turned: only who made the file knows.
 */
export function positionOf(
  given: readonly unknown[],
  problems: ProblemList,
  path: string,
): Position | undefined {
  const [longitude, latitude, altitude] = given
  if (!isNumber(longitude) || !isNumber(latitude)) {
    problems.refuse(
      'position.numbers',
      { path },
      'A position is two or three numbers: longitude, latitude, altitude.',
    )
    return undefined
  }
  if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
    problems.refuse(
      'position.swapped',
      { path },
      'Latitude is beyond 90 and fits as a longitude: the two seem to be swapped; longitude comes first.',
    )
    return undefined
  }
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    problems.refuse(
      'position.range',
      { path },
      'Longitude is from -180 to 180 and latitude from -90 to 90, in degrees of WGS 84; metres have to be converted.',
    )
    return undefined
  }
  if (latitude === 0 && longitude === 0) {
    problems.refuse(
      'position.zero',
      { path },
      'Latitude and longitude are both 0, which stands for no position; give the position or none.',
    )
    return undefined
  }
  if ((latitude < inhabited.south || latitude > inhabited.north) && Math.abs(longitude) <= 90)
    problems.note(
      'position.maybe_swapped',
      { path },
      'Nobody but researchers lives at this latitude; if the two numbers are swapped, turn them: longitude comes first.',
    )
  return {
    latitude,
    longitude,
    precisionMetres: precisionOf(latitude, longitude),
    ...(isNumber(altitude) ? { altitudeMetres: altitude } : {}),
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** One degree is at most 111 320 m; the last place given is taken as half a step either way. */
function precisionOf(latitude: number, longitude: number): number {
  const places = Math.max(placesOf(latitude), placesOf(longitude))
  return Math.max(1, Math.min(500_000, Math.ceil(111_320 / 2 / 10 ** places)))
}

function placesOf(value: number): number {
  const text = String(value)
  if (text.includes('e')) return 15
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
}
