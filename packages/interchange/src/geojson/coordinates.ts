import type { ProblemList } from '../xml/problem-list.ts'
import { positionOf, type Position } from './position.ts'

/** A list with something in it; else an empty one, and the reason. */
export function listOf(given: unknown, problems: ProblemList, path: string): unknown[] {
  if (Array.isArray(given) && given.length > 0) return given
  problems.refuse('geometry.coordinates', { path }, 'A list with at least one member is expected here.')
  return []
}

/** A position; undefined, and the reason, when it cannot be one. */
export function pointIn(given: unknown, problems: ProblemList, path: string): Position | undefined {
  return positionOf(Array.isArray(given) ? given : [], problems, path)
}

/** Positions one after the other; undefined, and the reason, when one of them cannot be. */
export function pathOf(
  given: unknown,
  least: number,
  problems: ProblemList,
  path: string,
): Position[] | undefined {
  if (!Array.isArray(given) || given.length < least) {
    problems.refuse(
      'geometry.coordinates',
      { path },
      `A list of at least ${least} positions is expected here.`,
    )
    return undefined
  }
  const found: Position[] = []
  for (const one of given) {
    const position = pointIn(one, problems, path)
    if (!position) return undefined
    found.push(position)
  }
  return found
}

/** As GeoJSON has it: longitude first. */
export function pair({ longitude, latitude }: Position): [number, number] {
  return [longitude, latitude]
}

/** Square degrees of the frame around a ring: enough to tell the larger of two. */
export function sizeOf(ring: Position[]): number {
  const longitudes = ring.map((position) => position.longitude)
  const latitudes = ring.map((position) => position.latitude)
  const span = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
  return span(longitudes) * span(latitudes)
}

/** Rounded to about a metre: a computed point is not more exact than what it was computed from. */
export function offered([longitude, latitude]: readonly [number, number], like: Position): Position {
  const round = (value: number) => Math.round(value * 1e5) / 1e5
  return { longitude: round(longitude), latitude: round(latitude), precisionMetres: like.precisionMetres }
}
