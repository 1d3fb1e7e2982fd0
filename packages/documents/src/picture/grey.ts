import type { Picture } from './picture.ts'

/** Brightness of each pixel, 0 black to 255 white, row by row. */
export interface Grey {
  width: number
  height: number
  data: Uint8Array
}

/** Brightness as the eye weighs colours (ITU-R BT.601). What is transparent is taken for white paper. */
export function grey({ width, height, data }: Picture): Grey {
  const out = new Uint8Array(width * height)
  for (let i = 0, from = 0; i < out.length; i++, from += 4) {
    const bright = (data[from]! * 77 + data[from + 1]! * 150 + data[from + 2]! * 29) >> 8
    const opaque = data[from + 3]!
    out[i] = opaque === 255 ? bright : 255 - (((255 - bright) * opaque) >> 8)
  }
  return { width, height, data: out }
}

/** The picture in squares of `factor` by `factor` pixels, each the mean of its own; what is left over is cut off. */
export function reduced(picture: Grey, factor: number): Grey {
  if (factor <= 1) return picture
  const width = Math.floor(picture.width / factor)
  const height = Math.floor(picture.height / factor)
  const data = new Uint8Array(width * height)
  const area = factor * factor
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (let dy = 0; dy < factor; dy++) {
        const from = (y * factor + dy) * picture.width + x * factor
        for (let dx = 0; dx < factor; dx++) sum += picture.data[from + dx]!
      }
      data[y * width + x] = sum / area
    }
  return { width, height, data }
}

/** Each pixel with its eight neighbours, the nearer the more: takes the grain out before a threshold. */
export function smoothed({ width, height, data }: Grey): Grey {
  const across = new Uint16Array(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    for (let x = 0; x < width; x++) {
      const left = data[row + Math.max(0, x - 1)]!
      across[row + x] = left + 2 * data[row + x]! + data[row + Math.min(width - 1, x + 1)]!
    }
  }
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const above = Math.max(0, y - 1) * width
    const below = Math.min(height - 1, y + 1) * width
    for (let x = 0; x < width; x++)
      out[row + x] = (across[above + x]! + 2 * across[row + x]! + across[below + x]!) >> 4
  }
  return { width, height, data: out }
}
