import { glyphHeight, glyphWidth } from './glyph-size.ts'

const terms: ((x: number, y: number) => number)[] = [
  () => 1,
  (x) => x,
  (_, y) => y,
  (x) => x * x,
  (_, y) => y * y,
  (x, y) => x * y,
]

/** How much of a surface is in a cell. */
export function product(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!
  return sum
}

/**
 * Light and patterns of the paper that change slowly over a cell, as surfaces of second order at right angles to each
 * other: what they explain is no letter. `step` is from pixel to pixel of a glyph.
 */
export function surfaces(step: number): Float32Array[] {
  const width = glyphWidth / step
  const made: Float32Array[] = []
  for (const term of terms) {
    const surface = Float32Array.from({ length: (width * glyphHeight) / step }, (_, i) =>
      term(((i % width) + 0.5) / width - 0.5, ((Math.floor(i / width) + 0.5) * step) / glyphHeight - 0.5),
    )
    for (const before of made) {
      const part = product(surface, before)
      for (let i = 0; i < surface.length; i++) surface[i]! -= part * before[i]!
    }
    const size = Math.sqrt(product(surface, surface))
    made.push(surface.map((value) => value / size))
  }
  return made
}
