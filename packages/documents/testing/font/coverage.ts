import type { Contour } from './outlines.ts'

/** How much of each small square is covered by ink, 0 to 1, row by row. */
export interface Coverage {
  width: number
  height: number
  data: Float32Array
}

export interface Window {
  width: number
  height: number
  /** Squares to a cell of the zone. */
  scale: number
  /** Where the contours' origin lies, in squares. */
  x: number
  y: number
}

const rowsInOne = 8

/** Fills contours by the rule that what they wind round is ink. */
export function coverage(contours: readonly Contour[], { width, height, scale, x, y }: Window): Coverage {
  const data = new Float32Array(width * height)
  for (let row = 0; row < height * rowsInOne; row++) {
    const level = ((row + 0.5) / rowsInOne - y) / scale
    const crossings = contours.flatMap((contour) =>
      contour.flatMap(([x1, y1], i): [number, number][] => {
        const [x2, y2] = contour[(i + 1) % contour.length]!
        if (y1 <= level === y2 <= level) return []
        return [[x + scale * (x1 + ((level - y1) / (y2 - y1)) * (x2 - x1)), y2 > y1 ? 1 : -1]]
      }),
    )
    crossings.sort(([a], [b]) => a - b)
    let winds = 0
    for (const [i, [from, turn]] of crossings.entries()) {
      winds += turn
      const to = crossings[i + 1]?.[0]
      if (winds !== 0 && to !== undefined)
        fill(data.subarray(Math.floor(row / rowsInOne) * width), width, from, to)
    }
  }
  return { width, height, data }
}

function fill(row: Float32Array, width: number, from: number, to: number): void {
  for (let at = Math.max(0, Math.floor(from)); at < Math.min(width, to); at++)
    row[at]! += Math.max(0, Math.min(at + 1, to) - Math.max(at, from)) / rowsInOne
}
