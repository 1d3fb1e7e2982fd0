import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { madeUpSite } from '../geojson/testing/made-up-site.ts'
import { kml } from './read-kml.ts'
import { writeKml } from './write-kml.ts'

const inKml = (inside: string) =>
  `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`
const file = (text: string, name = 'x.kml') => ({ name, bytes: new TextEncoder().encode(text) })
const read = (inside: string) => kml.read(file(inKml(inside)))
const codes = (inside: string) => read(inside).problems.map(({ code, weight }) => `${code} ${weight}`)
const placed = (coordinates: string) =>
  `<Placemark><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`

describe('placemarks', () => {
  test('in folders, with data and schema data, are sites', () => {
    const { content, problems } =
      read(`<Style id="s"/><Schema name="S"><SimpleField name="kind" type="string"/></Schema>
      <Folder><name>North</name><Placemark id="p1"><name>a name</name><styleUrl>#s</styleUrl>
      <ExtendedData><Data name="means"><value>boat</value></Data>
      <SchemaData schemaUrl="#S"><SimpleData name="kind">mine</SimpleData><SimpleData name="seen">2</SimpleData></SchemaData></ExtendedData>
      <Point><coordinates> -58.15,6.8,40
      </coordinates></Point></Placemark></Folder>`)
    expect(content.sites).toEqual([
      {
        at: { line: 2, path: '/kml/Document/Folder/Placemark' },
        represents: 'point',
        position: { latitude: 6.8, longitude: -58.15, precisionMetres: 557 },
        altitudeMetres: 40,
        ...{ kind: 'mine', means: ['boat'], folders: ['North'] },
        ...{ toBeSealed: { name: 'a name' }, kept: { seen: '2', id: 'p1' } },
      },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['site.free_text'])
  })

  test('with another prefix, a track, a link or a bad position are told as what they are', () => {
    const prefixed = `<k:kml xmlns:k="http://earth.google.com/kml/2.1"><k:Placemark><k:Point><k:coordinates>-58,6</k:coordinates></k:Point></k:Placemark></k:kml>`
    expect(kml.looksLike(file(prefixed)).sure).toBeGreaterThan(0.9)
    expect(kml.read(file(prefixed)).content.sites).toHaveLength(1)
    expect(codes('<NetworkLink><Link><href>http://x.test/a.kml</href></Link></NetworkLink>')).toEqual([
      'kml.network_link refused',
    ])
    expect(codes('<Placemark><gx:Track><gx:coord>1 2 3</gx:coord></gx:Track></Placemark>')).toEqual([
      'kml.geometry refused',
    ])
    expect(codes(placed('-58.1, 6.8'))).toEqual(['kml.coordinates refused'])
    expect(codes(placed('-58.1,6.8 -58.2,6.9'))).toEqual(['kml.point refused'])
    expect(codes(placed('6.8,-158.1'))).toEqual(['position.swapped refused'])
    expect(
      codes('<Placemark><LineString><coordinates>-58,6 -59,7</coordinates></LineString></Placemark>'),
    ).toEqual(['geometry.line noted'])
    expect(codes('')).toEqual(['kml.no_placemarks noted'])
  })

  test('of several geometries are told, the inner collections opened', () => {
    const { content, problems } = read(
      `<Placemark><MultiGeometry><Point><coordinates>-58,6</coordinates></Point><MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>-58,6 -57,6 -57,7 -58,6</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></MultiGeometry></Placemark>`,
    )
    expect(content.sites.map(({ represents }) => represents)).toEqual(['several', 'several'])
    expect(problems.map(({ code }) => code)).toEqual(['geometry.area', 'geometry.several'])
  })
})

describe('an archive (KMZ)', () => {
  test('is read by its document alone', () => {
    const bytes = zipSync({
      'files/other.kml': strToU8('<kml/>'),
      'doc.kml': strToU8(inKml(placed('-58,6'))),
    })
    expect(kml.looksLike({ name: 'sites.kmz', bytes }).sure).toBeGreaterThan(0.8)
    expect(kml.read({ name: 'sites.kmz', bytes }).content.sites).toHaveLength(1)
  })

  test('without a document, or broken, is refused', () => {
    const code = (bytes: Uint8Array) => kml.read({ name: 'x.kmz', bytes }).problems[0]!.code
    expect(code(zipSync({ 'a.txt': strToU8('a') }))).toBe('kmz.no_kml')
    expect(code(zipSync({ 'doc.kml': strToU8(inKml('x'.repeat(5000))) }).slice(0, 60))).toBe('kmz.broken')
  })
})

test('sites written are read as they were, without the name of the place', () => {
  const sites = [madeUpSite(), madeUpSite({ code: 'GY-M08', position: undefined })]
  const text = writeKml(sites)
  expect(text).not.toContain('Made-up Creek')
  const { content } = kml.read(file(text))
  const comparable = (site: (typeof sites)[number] | (typeof content.sites)[number]) => [
    ...[
      site.code,
      site.kind,
      site.country,
      site.zone,
      site.position,
      site.hoursToReach,
      site.means,
      site.coverage,
    ],
  ]
  expect(content.sites.map(comparable)).toEqual(sites.map(comparable))
})
