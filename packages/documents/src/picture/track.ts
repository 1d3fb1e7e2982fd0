import type { Row } from './rows.ts'

/** Where the cells of a line lie: cell i is `start + pitch · i + bend · i²` along the line and `off + drift · i` below it. */
export interface Track {
  row: Row
  cells: number
  start: number
  pitch: number
  bend: number
  off: number
  drift: number
}

/** The middle of a cell, in pixels of the picture. */
export function place(track: Track, cell: number): { x: number; y: number } {
  const { start, pitch, bend, off, drift, row } = track
  return onRow(row, start + pitch * cell + bend * cell * cell, off + drift * cell)
}

/** The point so far along a line and so far below it. */
export function onRow({ at, slope }: Row, along: number, below: number): { x: number; y: number } {
  const length = Math.hypot(1, slope)
  const x = (along * length - slope * at) / (length * length)
  return { x: x - (below * slope) / length, y: at + slope * x + below / length }
}

/** Width of a cell, in pixels of the picture: it grows along a line that is seen from the side. */
export const pitchAt = ({ pitch, bend }: Track, cell: number): number => pitch + 2 * bend * cell

/** The same track in the same picture with `by` times as many pixels to a side. */
export function scaled(track: Track, by: number): Track {
  if (by === 1) return track
  const { row, start, pitch, bend, off, drift } = track
  // Pixels are counted by their middles, and the middle of a large one is not where its first small one is.
  const middle = (by - 1) / 2
  const { slope } = row
  return {
    ...track,
    row: { ...row, at: row.at * by + middle * (1 - slope), height: row.height * by },
    start: start * by + (middle * (1 + slope)) / Math.hypot(1, slope),
    ...{ pitch: pitch * by, bend: bend * by, off: off * by, drift: drift * by },
  }
}
