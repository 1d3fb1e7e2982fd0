import { glyphHeight, glyphWidth } from './glyph-size.ts'
import { glyphs, zoneCharacters } from './glyphs.ts'
import { product, surfaces } from './uneven.ts'

export const pixels = glyphWidth * glyphHeight

/** One glyph after the other as a camera of a certain blur sees them, without what may be uneven light, each of length 1. */
export type Forms = Float32Array

/** Deviation of the blur, in pixels of a glyph: from a sharp picture to one that just can be read. */
export const blurs = [0.6, 1, 1.5, 2.1] as const

export function formsOf(blur: number): Forms {
  const ink = drawn()
  const forms = new Float32Array(ink.length)
  for (let i = 0; i < zoneCharacters.length; i++)
    forms.set(levelled(blurred(ink.subarray(i * pixels, (i + 1) * pixels), blur)), i * pixels)
  return forms
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
  const weight = (far: number) => Math.exp((-far * far) / (2 * deviation * deviation))
  const across = pass(from, glyphHeight, glyphWidth, glyphWidth, 1, weight)
  return pass(across, glyphWidth, glyphHeight, 1, glyphWidth, weight)
}

function pass(
  ...[from, lines, length, line, step, weight]: [
    ...[from: Float32Array, lines: number, length: number, line: number, step: number],
    weight: (far: number) => number,
  ]
): Float32Array {
  const out = new Float32Array(from.length)
  for (let i = 0; i < lines; i++)
    for (let to = 0; to < length; to++)
      for (let at = 0; at < length; at++)
        out[i * line + to * step]! += from[i * line + at * step]! * weight(at - to)
  return out
}

function levelled(form: Float32Array): Float32Array {
  const level = form.slice()
  for (const surface of surfaces) {
    const part = product(form, surface)
    for (let i = 0; i < level.length; i++) level[i]! -= part * surface[i]!
  }
  const size = Math.sqrt(product(level, level))
  return level.map((value) => value / size)
}
