import { pixels, type Forms } from './forms.ts'
import { glyphHeight, glyphWidth } from './glyph-size.ts'
import { zoneCharacters } from './glyphs.ts'
import type { Grey } from './grey.ts'
import { pitchAt, place, type Track } from './track.ts'
import { product, surfaces } from './uneven.ts'

/** How far, in pixels of a glyph, a cell may lie beside its place. */
export const reach = 4

const patchWidth = glyphWidth + 2 * reach
const patchHeight = glyphHeight + 2 * reach

/** How dark a cell and what is round it are, in pixels of a glyph. */
export type Patch = Float32Array

export interface Match {
  /** For each character of a zone, how like it the cell is: 1 is the same, 0 is nothing alike. */
  likeness: Float32Array
  /** The likest character, and how far beside its place it was found. */
  best: number
  dx: number
  dy: number
}

/** A cell, turned upright and brought to the size of the glyphs. `stretch` is how much taller than wide it is seen. */
export function patchOf({ width, height, data }: Grey, track: Track, cell: number, stretch: number): Patch {
  const middle = place(track, cell)
  const { slope } = track.row
  const length = Math.hypot(1, slope)
  const unit = pitchAt(track, cell) / glyphWidth
  const [rightX, rightY] = [unit / length, (unit * slope) / length]
  const [downX, downY] = [-rightY * stretch, rightX * stretch]
  const patch = new Float32Array(patchWidth * patchHeight)
  for (let row = 0; row < patchHeight; row++)
    for (let column = 0; column < patchWidth; column++) {
      const [u, v] = [column - patchWidth / 2 + 0.5, row - patchHeight / 2 + 0.5]
      const x = Math.max(0, Math.min(width - 1.001, middle.x + u * rightX + v * downX))
      const y = Math.max(0, Math.min(height - 1.001, middle.y + u * rightY + v * downY))
      const [left, top] = [Math.floor(x), Math.floor(y)]
      const i = top * width + left
      const [fx, fy] = [x - left, y - top]
      const upper = data[i]! + fx * (data[i + 1]! - data[i]!)
      const lower = data[i + width]! + fx * (data[i + width + 1]! - data[i + width]!)
      patch[row * patchWidth + column] = 255 - upper - fy * (lower - upper)
    }
  return patch
}

export interface Shifts {
  x: readonly number[]
  y: readonly number[]
}

const window = new Float32Array(pixels)

/** The likeness of a cell to each character, at the best of the shifts for each. */
export function match(patch: Patch, forms: Forms, shifts: Shifts): Match {
  const likeness = new Float32Array(zoneCharacters.length).fill(-1)
  const found: Match = { likeness, best: 0, dx: 0, dy: 0 }
  let highest = -1
  for (const dy of shifts.y)
    for (const dx of shifts.x) {
      const size = cut(patch, dx, dy)
      for (let character = 0; character < likeness.length; character++) {
        let product = 0
        const from = character * pixels
        for (let i = 0; i < pixels; i++) product += window[i]! * forms[from + i]!
        const like = product / size
        if (like > likeness[character]!) likeness[character] = like
        if (like <= highest) continue
        highest = like
        Object.assign(found, { best: character, dx, dy })
      }
    }
  return found
}

/** Fills the window from the patch and answers how much it varies, beyond what uneven light explains. */
function cut(patch: Patch, dx: number, dy: number): number {
  for (let row = 0, i = 0; row < glyphHeight; row++) {
    const from = (row + reach + dy) * patchWidth + reach + dx
    for (let column = 0; column < glyphWidth; column++, i++) window[i] = patch[from + column]!
  }
  let squares = product(window, window)
  for (const surface of surfaces) squares -= product(window, surface) ** 2
  return Math.sqrt(Math.max(1, squares))
}
