import { offeredBy, type Offered } from '../geojson/geometry.ts'
import type { ProblemList } from '../xml/problem-list.ts'
import { elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-tree.ts'

const geometries = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Track',
  'MultiTrack',
  'Model',
]

/** The geometry of a placemark as GeoJSON has it, offered as a position. */
export function placemarkPosition(placemark: XmlElement, problems: ProblemList): Offered | undefined {
  const found = elementsIn(placemark).filter(({ name }) => geometries.includes(name))
  if (found.length === 0) return offeredBy(null, problems, placemark.path)
  const geometry = geometryOf(found[0]!, problems)
  return geometry && offeredBy(geometry, problems, found[0]!.path)
}

interface Geometry {
  type: string
  coordinates?: unknown
  geometries?: Geometry[]
}

function geometryOf(element: XmlElement, problems: ProblemList): Geometry | undefined {
  switch (element.name) {
    case 'Point': {
      const positions = coordinatesOf(element, problems)
      if (!positions) return undefined
      if (positions.length === 1) return { type: 'Point', coordinates: positions[0] }
      problems.refuse(
        'kml.point',
        { line: element.line, path: element.path },
        'A Point has one position: longitude,latitude with a comma and without blanks.',
      )
      return undefined
    }
    case 'LineString':
    case 'LinearRing':
      return withCoordinates('LineString', coordinatesOf(element, problems))
    case 'Polygon':
      return polygonOf(element, problems)
    case 'MultiGeometry': {
      const members = membersOf(element).map((member) => geometryOf(member, problems))
      if (members.includes(undefined)) return undefined
      return { type: 'GeometryCollection', geometries: members as Geometry[] }
    }
    default:
      problems.refuse(
        'kml.geometry',
        { line: element.line, path: element.path },
        'Tracks and models are not places; give a Point.',
      )
      return undefined
  }
}

/** Members of collections inside collections stand side by side. */
function membersOf(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((member) => {
    if (member.name === 'MultiGeometry') return membersOf(member)
    return geometries.includes(member.name) ? [member] : []
  })
}

function polygonOf(element: XmlElement, problems: ProblemList): Geometry | undefined {
  const rings = ['outerBoundaryIs', 'innerBoundaryIs']
    .flatMap((boundary) => elementsIn(element, boundary))
    .flatMap((boundary) => elementsIn(boundary, 'LinearRing'))
    .map((ring) => coordinatesOf(ring, problems))
  return rings.includes(undefined) ? undefined : { type: 'Polygon', coordinates: rings }
}

function withCoordinates(type: string, coordinates: number[][] | undefined): Geometry | undefined {
  return coordinates && { type, coordinates }
}

function coordinatesOf(element: XmlElement, problems: ProblemList): number[][] | undefined {
  const given = firstIn(element, 'coordinates') ?? element
  const tuples = textOf(given).trim().split(/\s+/).filter(Boolean)
  const positions = tuples.map((tuple) =>
    tuple.split(',').map((part) => (part === '' ? Number.NaN : Number(part))),
  )
  const fine = positions.every(
    (parts) => parts.length >= 2 && parts.length <= 3 && parts.every(Number.isFinite),
  )
  if (fine && positions.length > 0) return positions
  problems.refuse(
    'kml.coordinates',
    { line: given.line, path: given.path },
    'Coordinates are longitude,latitude or longitude,latitude,altitude: commas inside a position, blanks between positions.',
  )
  return undefined
}
