import { glyphHeight, glyphWidth } from './glyph-size.ts'
import { glyphs, zoneCharacters } from './glyphs.ts'
import { product, surfaces } from './uneven.ts'

/** The glyphs as a camera of a certain blur sees them. */
export interface Forms {
  /** 1, or 2 when only every second pixel of every second row is compared. */
  step: 1 | 2
  /** Of one glyph. */
  pixels: number
  /** One glyph after the other, without what may be uneven light, each of length 1. */
  data: Float32Array
  /** What uneven light may look like. */
  light: readonly Float32Array[]
}

/** Deviation of the blur, in pixels of a glyph: from a sharp picture to one that just can be read. */
export const blurs = [0.6, 1, 1.5, 2.1] as const

/** Made once: they are the same for every picture. */
const known = new Map<string, Forms>()

export function formsOf(blur: number, step: 1 | 2 = 1): Forms {
  const key = `${blur} ${step}`
  const forms = known.get(key) ?? made(blur, step)
  known.set(key, forms)
  return forms
}

function made(blur: number, step: 1 | 2): Forms {
  const ink = drawn()
  const whole = glyphWidth * glyphHeight
  const pixels = whole / (step * step)
  const light = surfaces(step)
  const data = new Float32Array(zoneCharacters.length * pixels)
  for (let i = 0; i < zoneCharacters.length; i++) {
    const seen = blurred(ink.subarray(i * whole, (i + 1) * whole), blur)
    const kept = seen.filter((_, at) => at % step === 0 && Math.floor(at / glyphWidth) % step === 0)
    data.set(levelled(kept, light), i * pixels)
  }
  return { step, pixels, data, light }
}

function drawn(): Float32Array {
  const bytes = atob(glyphs)
  const ink = new Float32Array(bytes.length * 2)
  for (let i = 0; i < bytes.length; i++) {
    ink[2 * i] = bytes.charCodeAt(i) >> 4
    ink[2 * i + 1] = bytes.charCodeAt(i) & 15
  }
  return ink
}

function blurred(from: Float32Array, deviation: number): Float32Array {
  const reach = Math.ceil(3 * deviation)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)),
  )
  const across = new Float32Array(from.length)
  const out = new Float32Array(from.length)
  for (const [far, weight] of weights.entries())
    for (let i = 0; i < from.length; i++) {
      const x = (i % glyphWidth) + far - reach
      if (x >= 0 && x < glyphWidth) across[i]! += weight * from[i + far - reach]!
    }
  for (const [far, weight] of weights.entries())
    for (let i = 0; i < from.length; i++) out[i]! += weight * (across[i + (far - reach) * glyphWidth] ?? 0)
  return out
}

function levelled(form: Float32Array, light: readonly Float32Array[]): Float32Array {
  const level = form.slice()
  for (const surface of light) {
    const part = product(form, surface)
    for (let i = 0; i < level.length; i++) level[i]! -= part * surface[i]!
  }
  const size = Math.sqrt(product(level, level))
  return level.map((value) => value / size)
}
