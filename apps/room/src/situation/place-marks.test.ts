import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SiteLine } from '../model/view-model.ts'
import { mostMarks, placeMarks } from './place-marks.ts'

const site = (id: string, x: number, y: number, country = 'GY') =>
  ({ id, country, position: { latitude: y, longitude: x, precisionMetres: 100 } }) as SiteLine
const toPoint = ({ position }: SiteLine): [number, number] => [position!.longitude, position!.latitude]
const everywhere = () => true

test('marks keep apart, every site has one, and the same sites come out the same', () => {
  const places = fc.array(fc.tuple(fc.nat(700), fc.nat(500)), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(places, (points) => {
      const sites = points.map(([x, y], at) => site(String(at), x, y, at % 3 ? 'GY' : 'VE'))
      const { marks } = placeMarks(sites, toPoint, everywhere)
      expect(marks.map((mark) => mark.site.id)).toEqual(sites.map(({ id }) => id))
      expect(placeMarks(sites, toPoint, everywhere).marks).toEqual(marks)
      for (const [at, one] of marks.entries())
        for (const other of marks.slice(at + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(9)
    }),
    { numRuns: 40 },
  )
})

test('a site without a position has no mark, and one outside the view neither', () => {
  const lost = { ...site('a', 1, 1), position: undefined } as unknown as SiteLine
  const point = (one: SiteLine) => (one.position ? toPoint(one) : undefined)
  expect(placeMarks([lost, site('b', 5, 5)], point, (x) => x < 3).marks).toEqual([])
})

test('more than can be told apart become one mark for each country, with its number', () => {
  const sites = Array.from({ length: mostMarks + 1 }, (_, at) =>
    site(String(at), at * 4, at, at % 2 ? 'GY' : 'VE'),
  )
  const { marks, groups } = placeMarks(sites, toPoint, everywhere)
  expect(marks).toEqual([])
  expect(groups.map(({ country, sites: own }) => [country, own.length])).toEqual([
    ['VE', 76],
    ['GY', 75],
  ])
})
