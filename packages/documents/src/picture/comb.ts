import type { Grey } from './grey.ts'
import type { Row } from './rows.ts'
import { onRow, type Track } from './track.ts'

/** How dark a line of print is from place to place along it. */
interface Profile {
  from: number
  /** Sum of how dark the pixels along the line are, up to each. */
  sums: Float64Array
}

export interface Combed {
  tracks: Track[]
  /** How much more ink lies in the cells than between them, as a part of all; higher is likelier. */
  score: number
}

interface Teeth {
  start: number
  pitch: number
  bend: number
}

/**
 * Lays so many cells on each line, so that the ink lies in their middles and the paper between them: first the same on
 * all lines, for they are printed below each other, then each a little to the side, as a slanting view has them.
 */
export function comb(picture: Grey, rows: readonly Row[], cells: number, ends: Ends): Combed {
  const profiles = rows.map((row) => profileOf(picture, row, ends))
  const usual = (ends.to - ends.from) / (cells - 0.35)
  const middle = (ends.from + ends.to) / 2
  let best: Teeth = { start: 0, pitch: usual, bend: 0 }
  let highest = -1
  for (let bent = -4; bent <= 4; bent++)
    for (let wide = -8; wide <= 8; wide++)
      for (let shift = -6; shift <= 6; shift++) {
        const whole = usual * (1 + wide * 0.004)
        // At the ends of a bent line the cells are up to 8 % wider and narrower than in its middle.
        const bend = (bent * 0.02 * whole) / cells
        const pitch = whole - bend * (cells - 1)
        const start = middle - (whole * (cells - 1)) / 2 + (shift * usual) / 12
        const teeth = { start, pitch, bend }
        const score = meanScore(profiles, cells, teeth)
        if (score > highest) [highest, best] = [score, teeth]
      }
  const tracks = rows.map((row, i): Track => {
    const aside = [-3, -2, -1, 0, 1, 2, 3].map((part) => ({
      ...best,
      start: best.start + part * 0.1 * usual,
    }))
    const scores = aside.map((teeth) => scoreOf(profiles[i]!, cells, teeth))
    return { row, cells, ...aside[scores.indexOf(Math.max(...scores))]!, off: 0, drift: 0 }
  })
  return { tracks, score: highest }
}

/** Where the lines of a zone begin and end, along them. */
export interface Ends {
  from: number
  to: number
}

const meanScore = (profiles: readonly Profile[], cells: number, teeth: Teeth): number =>
  profiles.reduce((sum, profile) => sum + scoreOf(profile, cells, teeth), 0) / profiles.length

function scoreOf({ from, sums }: Profile, cells: number, { start, pitch, bend }: Teeth): number {
  const last = sums.length - 1
  const upTo = (along: number) => sums[Math.max(0, Math.min(last, Math.round(along)))]!
  const [half, gap] = [pitch * 0.28, pitch * 0.12]
  let within = 0
  let between = 0
  for (let i = 0; i <= cells; i++) {
    const middle = start + pitch * i + bend * i * i - from
    if (i < cells) within += upTo(middle + half) - upTo(middle - half)
    between += upTo(middle - pitch / 2 + gap) - upTo(middle - pitch / 2 - gap)
  }
  const [inside, outside] = [within / (2 * half * cells), between / (2 * gap * (cells + 1))]
  return (inside - outside) / (inside + outside + 1)
}

function profileOf({ width, height, data }: Grey, row: Row, ends: Ends): Profile {
  const from = ends.from - row.height * 2
  const length = Math.ceil(ends.to - ends.from + row.height * 4)
  const half = row.height * 0.55
  const step = Math.max(1, row.height / 12)
  const brightness = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    let count = 0
    for (let below = -half; below <= half; below += step) {
      const { x, y } = onRow(row, from + i, below)
      const column = Math.round(x)
      const line = Math.round(y)
      if (column < 0 || line < 0 || column >= width || line >= height) continue
      brightness[i]! += data[line * width + column]!
      count++
    }
    brightness[i] = count > 0 ? brightness[i]! / count : 255
  }
  let sum = 0
  const darkness = darker(brightness, Math.round(row.height * 1.5))
  return { from, sums: Float64Array.from(darkness, (value) => (sum += value)) }
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
