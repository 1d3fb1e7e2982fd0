import { glyphWidth } from './glyph-size.ts'
import type { Match } from './match.ts'
import { pitchAt, type Track } from './track.ts'

/** The track moved to where the letters were found, by all that were found well: one bad letter moves nothing. */
export function refined(track: Track, matches: readonly Match[]): Track {
  const found = matches.map(({ dx, dy, likeness, best }, cell) => {
    const unit = pitchAt(track, cell) / glyphWidth
    return { cell, along: dx * unit, below: dy * unit, weight: Math.max(0, likeness[best]! - 0.3) ** 2 }
  })
  const bow = curve(
    found.map(({ cell, along, weight }) => ({ x: cell, y: along, weight })),
    2,
  )
  const tilt = curve(
    found.map(({ cell, below, weight }) => ({ x: cell, y: below, weight })),
    1,
  )
  return {
    ...track,
    start: track.start + bow[0]!,
    pitch: track.pitch + bow[1]!,
    bend: track.bend + bow[2]!,
    off: track.off + tilt[0]!,
    drift: track.drift + tilt[1]!,
  }
}

interface Point {
  x: number
  y: number
  weight: number
}

/** Coefficients of a polynomial through points, the outliers weighed down once. */
function curve(points: readonly Point[], degree: number): number[] {
  const first = leastSquares(points, degree)
  const off = points.map(({ x, y }) => Math.abs(y - value(first, x)))
  const usual = Math.max(0.1, off.toSorted((a, b) => a - b)[Math.floor(off.length / 2)]!)
  return leastSquares(
    points.map((point, i) => ({ ...point, weight: point.weight / (1 + (off[i]! / usual) ** 2) })),
    degree,
  )
}

const value = (coefficients: readonly number[], x: number) =>
  coefficients.reduceRight((sum, one) => sum * x + one, 0)

function leastSquares(points: readonly Point[], degree: number): number[] {
  const size = degree + 1
  const rows = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size + 1 }, (_, k) =>
      points.reduce((sum, { x, y, weight }) => sum + weight * x ** i * (k === size ? y : x ** k), 0),
    ),
  )
  // A little of nothing, so that a line without letters asks for no move.
  rows.forEach((row, i) => (row[i]! += 1e-6))
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      if (k === i) continue
      const part = rows[k]![i]! / rows[i]![i]!
      for (let c = i; c <= size; c++) rows[k]![c]! -= part * rows[i]![c]!
    }
  return rows.map((row, i) => row[size]! / row[i]!)
}
