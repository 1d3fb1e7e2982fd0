import type { Grey } from './grey.ts'
import type { Row } from './rows.ts'
import { onRow, type Track } from './track.ts'

/** How dark a line of print is from place to place along it. */
interface Profile {
  from: number
  /** One value for each pixel along the line. */
  darkness: Float32Array
}

export interface Combed {
  track: Track
  /** How much more ink lies in the cells than between them, as a part of all; higher is likelier. */
  score: number
}

/**
 * Lays `cells` teeth on each line, between where the lines of the zone begin and end, so that the ink lies in the
 * middle of the cells and the paper between them.
 */
export function comb(picture: Grey, row: Row, cells: number, ends: { from: number; to: number }): Combed {
  const profile = profileOf(picture, row, ends)
  const span = ends.to - ends.from
  const usual = span / (cells - 0.35)
  let best = { score: -1, start: 0, pitch: usual, bend: 0 }
  for (let bent = -3; bent <= 3; bent++)
    for (let wide = -8; wide <= 8; wide++)
      for (let shift = -6; shift <= 6; shift++) {
        const whole = usual * (1 + wide * 0.004)
        const bend = (bent * 0.0125 * whole) / cells
        const pitch = whole - bend * (cells - 1)
        const middle = ends.from + span / 2
        const start =
          middle - (pitch * (cells - 1)) / 2 - (bend * (cells - 1) ** 2) / 2 + (shift * usual) / 12
        const score = scoreOf(profile, cells, { start, pitch, bend })
        if (score > best.score) best = { score, start, pitch, bend }
      }
  const { score, start, pitch, bend } = best
  return { score, track: { row, cells, start, pitch, bend, off: 0, drift: 0 } }
}

function scoreOf(
  { from, darkness }: Profile,
  cells: number,
  { start, pitch, bend }: { start: number; pitch: number; bend: number },
): number {
  let within = 0
  let between = 0
  for (let i = 0; i <= cells; i++) {
    const middle = start + pitch * i + bend * i * i - from
    if (i < cells)
      for (let part = -2; part <= 2; part++) within += darkness[Math.round(middle + part * 0.12 * pitch)] ?? 0
    for (let part = -1; part <= 1; part++)
      between += darkness[Math.round(middle - pitch / 2 + part * 0.08 * pitch)] ?? 0
  }
  const [inside, outside] = [within / (5 * cells), between / (3 * (cells + 1))]
  return (inside - outside) / (inside + outside + 1)
}

function profileOf({ width, height, data }: Grey, row: Row, ends: { from: number; to: number }): Profile {
  const from = ends.from - row.height * 2
  const length = Math.ceil(ends.to - ends.from + row.height * 4)
  const half = row.height * 0.55
  const step = Math.max(1, row.height / 12)
  const sums = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    let count = 0
    for (let below = -half; below <= half; below += step) {
      const { x, y } = onRow(row, from + i, below)
      const column = Math.round(x)
      const line = Math.round(y)
      if (column < 0 || line < 0 || column >= width || line >= height) continue
      sums[i]! += data[line * width + column]!
      count++
    }
    sums[i] = count > 0 ? sums[i]! / count : 255
  }
  return { from, darkness: darker(sums, Math.round(row.height * 1.5)) }
}

/** By how much each value is below the brightest near it: the paper there. */
function darker(brightness: Float32Array, reach: number): Float32Array {
  return brightness.map((value, i) => {
    let paper = value
    for (let k = Math.max(0, i - reach); k < Math.min(brightness.length, i + reach); k++)
      paper = Math.max(paper, brightness[k]!)
    return paper - value
  })
}
