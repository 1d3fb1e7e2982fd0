import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projectionFor } from './projection.ts'

test('every place of a region stands inside the map, with room round it', () => {
  const place = fc.record({
    latitude: fc.double({ min: -30, max: 30, noNaN: true }),
    longitude: fc.double({ min: -90, max: -30, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const projection = projectionFor(places, 800, 600)
      for (const { latitude, longitude } of places) {
        const [x, y] = projection([longitude, latitude])!
        expect(x).toBeGreaterThan(20)
        expect(x).toBeLessThan(780)
        expect(y).toBeGreaterThan(20)
        expect(y).toBeLessThan(580)
      }
    }),
  )
})

test('the whole world is drawn where there is no place or they span it', () => {
  const wide = [
    { latitude: 0, longitude: -100 },
    { latitude: 0, longitude: 120 },
  ]
  for (const places of [[], wide]) {
    const [x] = projectionFor(places, 800, 600)([-170, 0])!
    expect(x).toBeGreaterThan(0)
  }
})
