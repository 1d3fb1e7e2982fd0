import { keep } from '../geojson/site-properties.ts'
import { attribute, elementsIn, firstIn, textOf, type XmlElement } from '../xml/xml-tree.ts'

/** Elements of a placemark that say how it is drawn or shown, not what it is. */
const shown = [
  'styleUrl',
  'Style',
  'StyleMap',
  'LookAt',
  'Camera',
  'visibility',
  'open',
  'Snippet',
  'Region',
  'balloonVisibility',
]
const geometry = [
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
  'Track',
  'MultiTrack',
  'Model',
]

/** What a placemark says of itself, by name: its own elements, its Data and its SchemaData. */
export function placemarkData(placemark: XmlElement): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const child of elementsIn(placemark)) {
    if (child.name === 'ExtendedData') extended(child, data)
    else if (![...shown, ...geometry].includes(child.name)) {
      const text = textOf(child).trim()
      if (text !== '') keep(data, child.name, text)
    }
  }
  const id = attribute(placemark, 'id')
  if (id !== undefined) keep(data, 'id', id)
  return data
}

function extended(element: XmlElement, data: Record<string, unknown>): void {
  for (const child of elementsIn(element)) {
    if (child.name === 'Data') {
      const value = firstIn(child, 'value')
      keep(
        data,
        attribute(child, 'name') ?? textOf(firstIn(child, 'displayName')),
        textOf(value ?? child).trim(),
      )
    } else if (child.name === 'SchemaData') {
      for (const simple of elementsIn(child, 'SimpleData'))
        keep(data, attribute(simple, 'name') ?? simple.name, textOf(simple).trim())
    } else keep(data, child.name, textOf(child).trim())
  }
}
