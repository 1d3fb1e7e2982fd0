import type { ProblemList } from '../xml/problem-list.ts'
import { listOf, offered, pair, pathOf, pointIn, sizeOf } from './coordinates.ts'
import type { Position } from './position.ts'
import { pointOfArea, pointOfLine } from './representative.ts'
import type { SiteProposal } from './site-proposal.ts'

/** What a geometry offers as the position of a site. */
export interface Offered {
  represents: SiteProposal['represents']
  /** More than one where several points stand side by side. */
  positions: Position[]
}

/** The position or positions that a GeoJSON geometry offers; undefined when it was refused. */
export function offeredBy(given: unknown, problems: ProblemList, path: string): Offered | undefined {
  if (given === null || given === undefined) {
    problems.note('geometry.none', { path }, 'No position is given; the site would be taken in without one.')
    return { represents: 'nothing', positions: [] }
  }
  const { type, coordinates, geometries } = given as Record<string, unknown>
  const at = `${path}.coordinates`
  switch (type) {
    case 'Point':
      return pointsIn([coordinates], problems, () => at)
    case 'MultiPoint':
      return pointsIn(listOf(coordinates, problems, at), problems, (index) => `${at}[${index}]`)
    case 'LineString':
      return lineIn([coordinates], problems, at)
    case 'MultiLineString':
      return lineIn(listOf(coordinates, problems, at), problems, at)
    case 'Polygon':
      return areaIn([coordinates], problems, at)
    case 'MultiPolygon':
      return areaIn(listOf(coordinates, problems, at), problems, at)
    case 'GeometryCollection':
      return collectionIn(listOf(geometries, problems, `${path}.geometries`), problems, path)
    default:
      problems.refuse(
        'geometry.type',
        { path: `${path}.type` },
        'Not a geometry of GeoJSON: Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or GeometryCollection.',
      )
      return undefined
  }
}

function pointsIn(
  given: unknown[],
  problems: ProblemList,
  path: (index: number) => string,
): Offered | undefined {
  const positions = given.map((one, index) => pointIn(one, problems, path(index)))
  if (given.length === 0 || positions.includes(undefined)) return undefined
  if (positions.length > 1)
    problems.note(
      'geometry.several',
      { path: path(0) },
      `${positions.length} points in one feature: each is offered as a site of its own.`,
    )
  return { represents: positions.length > 1 ? 'several' : 'point', positions: positions as Position[] }
}

function lineIn(given: unknown[], problems: ProblemList, path: string): Offered | undefined {
  const lines = given.map((one) => pathOf(one, 2, problems, path))
  if (lines.length === 0 || lines.includes(undefined)) return undefined
  const longest = (lines as Position[][]).toSorted((a, b) => b.length - a.length)[0]!
  problems.note(
    'geometry.line',
    { path },
    'A line is not a place: the vertex nearest to its middle is offered; look at it, or give a point.',
  )
  return { represents: 'line', positions: [offered(pointOfLine(longest.map(pair)), longest[0]!)] }
}

function areaIn(given: unknown[], problems: ProblemList, path: string): Offered | undefined {
  const areas = given.map((rings) =>
    listOf(rings, problems, path).map((ring) => pathOf(ring, 4, problems, path)),
  )
  if (areas.length === 0 || areas.some((rings) => rings.length === 0 || rings.includes(undefined)))
    return undefined
  const rings = (areas as Position[][][]).toSorted((a, b) => sizeOf(b[0]!) - sizeOf(a[0]!))[0]!
  const [first, last] = [rings[0]![0]!, rings[0]!.at(-1)!]
  if (first.latitude !== last.latitude || first.longitude !== last.longitude)
    problems.note(
      'geometry.ring_open',
      { path },
      'The ring of the area does not end where it begins; taken as closed.',
    )
  problems.note(
    'geometry.area',
    { path },
    'An area is not a place: a point inside it is offered; look at it, or give a point.',
  )
  return {
    represents: 'area',
    positions: [offered(pointOfArea(rings.map((ring) => ring.map(pair))), rings[0]![0]!)],
  }
}

function collectionIn(given: unknown[], problems: ProblemList, path: string): Offered | undefined {
  const members = given.map((one, index) => {
    if ((one as { type?: unknown } | null)?.type !== 'GeometryCollection')
      return offeredBy(one, problems, `${path}.geometries[${index}]`)
    problems.refuse(
      'geometry.nested',
      { path: `${path}.geometries[${index}]` },
      'A collection inside a collection; take its members out of it.',
    )
    return undefined
  })
  if (members.length === 0 || members.includes(undefined)) return undefined
  const positions = (members as Offered[]).flatMap((member) => member.positions)
  if (members.length === 1) return members[0]
  problems.note(
    'geometry.several',
    { path },
    `${positions.length} geometries in one feature: each is offered as a site of its own.`,
  )
  return { represents: 'several', positions }
}
