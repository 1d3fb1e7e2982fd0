import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { geojson } from './read-geojson.ts'
import { madeUpSite } from './testing/made-up-site.ts'
import { writeGeojson } from './write-geojson.ts'

const data = new URL('testing/data/', import.meta.url)
const file = (value: unknown, name = 'x.json') => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
})
const read = (value: unknown) => geojson.read(file(value))
const codes = (value: unknown) => read(value).problems.map(({ code, weight }) => `${code} ${weight}`)
const point = (coordinates: unknown, properties: unknown = {}) => ({
  ...{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties },
})

describe('files of places', () => {
  test.each(readdirSync(data).filter((name) => name.endsWith('.geojson')))(
    '%s is recognised and read',
    (name) => {
      const given = { name, bytes: readFileSync(new URL(name, data)) }
      expect(geojson.looksLike(given).sure).toBeGreaterThan(0.9)
      const { content, problems } = geojson.read(given)
      expect(content.sites).toHaveLength(name.includes('multipoint') ? 2 : 1)
      expect(problems.filter(({ weight }) => weight === 'refused')).toEqual([])
      // Whatever is not one point is never taken silently.
      expect(problems.length).toBe(name === 'geometry-point.geojson' ? 0 : 1)
      for (const { position } of content.sites) expect(position).toBeDefined()
    },
  )

  test('say sites in codes where they can be recognised; the rest is kept, prose is to be sealed', () => {
    const { content, problems } = read({
      type: 'FeatureCollection',
      generator: 'a tool',
      features: [
        {
          ...point([-58.15, 6.8, 40], {
            ...{
              Name: 'a name',
              notes: 'words',
              Type: 'Garimpo',
              'Hours to reach': '9 h',
              access: 'river, on foot',
            },
            ...{ network: 'satellite', ISO_A2: 'GY', colour: 'red', site_code: 'GY-M07' },
          }),
          id: 7,
        },
      ],
    })
    expect(content.beside).toEqual({ generator: 'a tool' })
    expect(content.sites).toEqual([
      {
        at: { path: 'features[0]' },
        represents: 'point',
        position: { latitude: 6.8, longitude: -58.15, precisionMetres: 557 },
        altitudeMetres: 40,
        ...{
          kind: 'mine',
          hoursToReach: 9,
          means: ['boat', 'foot'],
          coverage: 'satellite_only',
          country: 'GY',
        },
        code: 'GY-M07',
        toBeSealed: { name: 'a name', description: 'words' },
        kept: { colour: 'red', id: 7 },
        folders: [],
      },
    ])
    expect(problems.map(({ code }) => code)).toEqual(['site.free_text'])
  })

  test('with positions that cannot be are refused there', () => {
    expect(codes(point([6.8, -158.1]))).toEqual(['position.swapped refused'])
    expect(codes(point([6.8, -58.1]))).toEqual(['position.maybe_swapped noted'])
    expect(codes(point([-58.1, 6.8], { lat: -58.1, lon: 6.8 }))).toEqual(['position.swapped refused'])
    expect(codes(point([500000, 700000]))).toEqual(['position.range refused'])
    expect(codes(point(['-58.1', '6.8']))).toEqual(['position.numbers refused'])
    expect(codes(point([0, 0]))).toEqual(['position.zero refused'])
    expect(codes({ type: 'Feature', geometry: null, properties: null })).toEqual(['geometry.none noted'])
    expect(
      codes({
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [2, 2],
          ],
        ],
      }),
    ).toEqual(['geometry.coordinates refused'])
    expect(codes({ ...point([-58, 6]), crs: { properties: { name: 'EPSG:3857' } } })).toEqual([
      'geojson.crs refused',
    ])
  })

  test('tell where, feature by feature, and take the others', () => {
    const { problems, content } = read({
      type: 'FeatureCollection',
      features: [point([-58, 6]), point([1]), 5],
    })
    expect(problems.map(({ place }) => place.path)).toEqual([
      'features[1].geometry.coordinates',
      'features[2]',
    ])
    expect(content.sites).toHaveLength(1)
  })

  test('with one feature a line are read as well', () => {
    const lines = [point([-58, 6]), point([-59, 7])].map((one) => JSON.stringify(one))
    expect(read(lines.join('\n')).content.sites).toHaveLength(2)
    expect(read(lines.map((line) => `\u001e${line}\n`).join('')).content.sites).toHaveLength(2)
  })

  test('that are no GeoJSON are refused in words', () => {
    expect(codes('')).toEqual(['json.empty refused'])
    expect(codes('{"a":\n\n oops')).toEqual(['json.not_well_formed refused'])
    expect(read('{"a":\n\n oops').problems[0]!.place.line).toBe(3)
    expect(codes('['.repeat(100_000))).toEqual(['json.too_deep refused'])
    expect(codes([1])).toEqual(['geojson.root refused'])
    expect(codes({ type: 'Topology' })).toEqual(['geometry.type refused'])
    expect(geojson.looksLike(file('a,b\n1,2')).sure).toBe(0)
  })

  test('an area that is hollow or bent still offers a point inside it', () => {
    const bent = [
      [0, 1],
      [10, 1],
      [10, 10],
      [9, 10],
      [9, 2],
      [1, 2],
      [1, 10],
      [0, 10],
      [0, 1],
    ]
    const { latitude, longitude } = read({ type: 'Polygon', coordinates: [bent] }).content.sites[0]!.position!
    expect(latitude < 2 || longitude < 1 || longitude > 9).toBe(true)
  })

  test('never fail, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.jsonValue(), (value, other) => {
        read(value)
        read({ type: 'FeatureCollection', features: [value, point(other, value)] })
      }),
      { numRuns: 200 },
    )
  })
})

test('sites written are read as they were, without the name of the place', () => {
  const sites = [madeUpSite(), madeUpSite({ position: undefined, hoursToReach: undefined, means: [] })]
  const text = writeGeojson(sites)
  expect(text).not.toContain('Made-up Creek')
  const { content } = read(text)
  expect(
    content.sites.map(({ code, kind, position, hoursToReach, coverage }) => [
      code,
      kind,
      position,
      hoursToReach,
      coverage,
    ]),
  ).toEqual(
    sites.map(({ code, kind, position, hoursToReach, coverage }) => [
      code,
      kind,
      position,
      hoursToReach,
      coverage,
    ]),
  )
  expect(content.sites[0]!.means).toEqual(['boat', 'foot'])
})
