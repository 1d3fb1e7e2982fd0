/** Brightness table of JPEG (ITU-T T.81, annex K). */
const table = [
  ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55],
  ...[14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62],
  ...[18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
]

const waves = Array.from({ length: 64 }, (_, i) => {
  const [frequency, at] = [i >> 3, i & 7]
  return (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * at + 1) * frequency * Math.PI) / 16)
})

/** What is left of brightness after JPEG: squares of eight, their frequencies rounded by the quality. */
export function compressed(data: Float32Array, width: number, height: number, quality: number): Float32Array {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50
  const steps = table.map((step) => Math.max(1, step * scale))
  const out = data.slice()
  const square = new Float32Array(64)
  for (let top = 0; top + 8 <= height; top += 8)
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let i = 0; i < 64; i++) square[i] = data[(top + (i >> 3)) * width + left + (i & 7)]! - 128
      const frequencies = turned(square, true)
      for (let i = 0; i < 64; i++) frequencies[i] = Math.round(frequencies[i]! / steps[i]!) * steps[i]!
      const back = turned(frequencies, false)
      for (let i = 0; i < 64; i++)
        out[(top + (i >> 3)) * width + left + (i & 7)] = Math.max(0, Math.min(255, back[i]! + 128))
    }
  return out
}

/** The cosine transform of a square of eight, or its inverse: first the rows, then the columns. */
function turned(square: Float32Array, forth: boolean): Float32Array {
  const pass = (from: Float32Array) => {
    const to = new Float32Array(64)
    for (let row = 0; row < 8; row++)
      for (let k = 0; k < 8; k++) {
        let sum = 0
        for (let i = 0; i < 8; i++) sum += from[row * 8 + i]! * waves[forth ? k * 8 + i : i * 8 + k]!
        to[k * 8 + row] = sum
      }
    return to
  }
  return pass(pass(square))
}
