import type { Picture } from '../../src/picture/picture.ts'
import { chance, normal } from './chance.ts'
import { compressed } from './compressed.ts'
import { cell, type Page } from './page.ts'

/** How a page is held before a camera, and what the camera makes of it. */
export interface Shot {
  width: number
  height: number
  /** Pixels of the picture to a cell of the zone. */
  pitch: number
  /** Degrees. */
  tilt: number
  /** How much nearer the right edge of the page is than its left, as a part. */
  turn: number
  /** Deviation of the blur, in pixels. */
  blur: number
  /** Deviation of the grain, in steps of brightness. */
  grain: number
  /** How much light is lost from one side of the picture to the other, as a part. */
  shade: number
  /** Quality of JPEG compression, 1 to 100; none when not given. */
  quality?: number
  seed: number
}

/** What the camera sees: the page on a dark cloth, lit from one side. */
export function photograph(page: Page, shot: Shot): Picture {
  const { width, height } = shot
  const random = chance(shot.seed)
  const light = random() * 2 * Math.PI
  const seen = blurred(projected(page, shot, random), width, shot.blur)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const along = ((x / width - 0.5) * Math.cos(light) + (y / height - 0.5) * Math.sin(light)) * 1.4
      const lit = 1 - shot.shade * (0.5 + Math.max(-0.5, Math.min(0.5, along)))
      const i = y * width + x
      seen[i] = Math.max(
        0,
        Math.min(255, seen[i]! * lit + shot.grain * grains[Math.floor(random() * grains.length)]!),
      )
    }
  const final = shot.quality === undefined ? seen : compressed(seen, width, height, shot.quality)
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < final.length; i++) data.set([final[i]!, final[i]!, final[i]! * 0.97, 255], i * 4)
  return { width, height, data }
}

const cloth = 60

const grains = Float32Array.from({ length: 10_000 }, (_, i) => normal(chance(i)))

function projected(
  page: Page,
  { width, height, pitch, tilt, turn }: Shot,
  random: () => number,
): Float32Array {
  const out = new Float32Array(width * height)
  const scale = cell / pitch
  const [cos, sin] = [Math.cos((tilt * Math.PI) / 180) * scale, Math.sin((tilt * Math.PI) / 180) * scale]
  const [shiftX, shiftY] = [(random() - 0.5) * pitch, (random() - 0.5) * pitch]
  // The foot of the page stays in the picture; its head may not fit.
  const middle = Math.max(page.height / 2, page.height - (height / 2) * scale * 0.94)
  const fine = [0.25, 0.75]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      for (const dy of fine)
        for (const dx of fine) {
          const [u, v] = [x + dx - width / 2 - shiftX, y + dy - height / 2 - shiftY]
          const near = 1 + (turn * u * scale) / page.width
          sum += at(page, page.width / 2 + (u * cos + v * sin) / near, middle + (v * cos - u * sin) / near)
        }
      out[y * width + x] = sum / 4
    }
  return out
}

function at({ width, height, data }: Page, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)]
  if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) return cloth
  const [fx, fy] = [x - left, y - top]
  const i = top * width + left
  const upper = data[i]! + fx * (data[i + 1]! - data[i]!)
  const lower = data[i + width]! + fx * (data[i + width + 1]! - data[i + width]!)
  return upper + fy * (lower - upper)
}

/** Gaussian blur, along rows and then along columns. */
function blurred(from: Float32Array, width: number, deviation: number): Float32Array {
  if (deviation <= 0) return from
  const reach = Math.ceil(deviation * 2.5)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)),
  )
  const total = weights.reduce((sum, one) => sum + one, 0)
  const pass = (data: Float32Array, step: number) => {
    const out = new Float32Array(data.length)
    for (const [k, weight] of weights.entries()) {
      const shift = (k - reach) * step
      const last = Math.min(data.length, data.length - shift)
      for (let i = Math.max(0, -shift); i < last; i++) out[i]! += (weight / total) * data[i + shift]!
    }
    return out
  }
  return pass(pass(from, 1), width)
}
