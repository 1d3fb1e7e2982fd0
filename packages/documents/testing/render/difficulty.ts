import { chance } from './chance.ts'
import { page, type Print } from './page.ts'
import { photograph } from './photograph.ts'
import type { Picture } from '../../src/picture/picture.ts'

export type Difficulty = 'easy' | 'usual' | 'hard'

interface Range {
  pitch: [number, number]
  tilt: number
  turn: number
  blur: [number, number]
  grain: number
  shade: number
  quality: [number, number]
  spread: number
  waves: number
}

const ranges: Record<Difficulty, Range> = {
  easy: {
    ...{ pitch: [15, 19], tilt: 1, turn: 0.01, blur: [0, 0.8], grain: 3, shade: 0.1 },
    ...{ quality: [85, 95], spread: 0.2, waves: 10 },
  },
  usual: {
    ...{ pitch: [13, 18], tilt: 3, turn: 0.04, blur: [0.6, 1.3], grain: 8, shade: 0.35 },
    ...{ quality: [60, 85], spread: 0.6, waves: 25 },
  },
  hard: {
    ...{ pitch: [11, 16], tilt: 5, turn: 0.08, blur: [1, 1.9], grain: 14, shade: 0.6 },
    ...{ quality: [35, 60], spread: 1, waves: 40 },
  },
}

/** A picture of a document with this zone, as the seed decides within what the difficulty allows. */
export function pictured(zone: readonly string[], difficulty: Difficulty, seed: number): Picture {
  const random = chance(seed)
  const range = ranges[difficulty]
  const between = ([low, high]: readonly [number, number]) => low + random() * (high - low)
  const round = (most: number) => (random() * 2 - 1) * most
  const cells = zone[0]!.length
  const print: Print = {
    font: random() < 0.7 ? 'OCRB' : 'OCRBS',
    leading: between([2, 2.6]),
    spread: round(range.spread),
    paper: between([190, 240]),
    ink: between([30, 80]),
    waves: range.waves,
  }
  const pitch = between(range.pitch)
  // As large a picture as the zone wants, no more: time goes into pixels.
  const width = Math.round((cells + 7) * pitch)
  return photograph(page(zone, print, random), {
    ...{ width, height: Math.round(width * 0.45), pitch, tilt: round(range.tilt), turn: round(range.turn) },
    ...{ blur: between(range.blur), grain: range.grain * (0.5 + random() / 2) },
    ...{ shade: range.shade * random(), quality: between(range.quality), seed },
  })
}
