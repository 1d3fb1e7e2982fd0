import readCode from 'qr/decode.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

/** Draws the path as a picture, `scale` points a cell. */
function drawn(path: string, size: number, scale = 4) {
  const width = size * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4
        data.set([0, 0, 0, 255], at)
      }
  return { width, height: width, data }
}

test('what is drawn is read again as what it says', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(digits, (of) => {
      const says = `LIBERTAD:ROOT:1:${of.join('')}`
      const { path, size } = qrPath(says)
      expect(readCode(drawn(path, size))).toBe(says)
    }),
    { numRuns: 10 },
  )
})

test('four light cells are left all around', () => {
  const { path, size } = qrPath('LIBERTAD')
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...places)).toBe(4)
  expect(Math.max(...places)).toBe(size - 5)
})
