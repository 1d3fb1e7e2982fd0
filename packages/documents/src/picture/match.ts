import type { Forms } from './forms.ts'
import { glyphHeight, glyphWidth } from './glyph-size.ts'
import { zoneCharacters } from './glyphs.ts'
import type { Grey } from './grey.ts'
import { pitchAt, place, type Track } from './track.ts'
import { product } from './uneven.ts'

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

/** Where, in pixels of a glyph beside and below its place, a letter is looked for. */
export type Shifts = readonly (readonly [dx: number, dy: number])[]

/** The likeness of a cell to each character, at the best of the shifts for each. */
export function match(patch: Patch, forms: Forms, shifts: Shifts): Match {
  const likeness = new Float32Array(zoneCharacters.length).fill(-1)
  const found: Match = { likeness, best: 0, dx: 0, dy: 0 }
  const window = new Float32Array(forms.pixels)
  let highest = -1
  for (const [dx, dy] of shifts) {
    cut(patch, dx, dy, forms.step, window)
    const size = variation(window, forms)
    for (let character = 0; character < likeness.length; character++) {
      const like = likeTo(window, forms.data, character * forms.pixels) / size
      if (like > likeness[character]!) likeness[character] = like
      if (like <= highest) continue
      highest = like
      found.best = character
      found.dx = dx
      found.dy = dy
    }
  }
  return found
}

/** Four sums at a time, as no sum then waits for the one before: the reader spends most of its time here. */
function likeTo(window: Float32Array, forms: Float32Array, from: number): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let i = 0, at = from; i < window.length; i += 4, at += 4) {
    a += window[i]! * forms[at]!
    b += window[i + 1]! * forms[at + 1]!
    c += window[i + 2]! * forms[at + 2]!
    d += window[i + 3]! * forms[at + 3]!
  }
  return a + b + c + d
}

function cut(patch: Patch, dx: number, dy: number, step: number, window: Float32Array): void {
  for (let row = 0, i = 0; row < glyphHeight; row += step) {
    const from = (row + reach + dy) * patchWidth + reach + dx
    for (let column = 0; column < glyphWidth; column += step, i++) window[i] = patch[from + column]!
  }
}

/** How much a cell varies, beyond what uneven light explains. */
function variation(window: Float32Array, { light }: Forms): number {
  let squares = product(window, window)
  for (const surface of light) squares -= product(window, surface) ** 2
  return Math.sqrt(Math.max(1, squares))
}
