import { readZonePicture, type PictureReading } from '../../src/picture/index.ts'
import { today } from '../holders.ts'
import { pictured, type Difficulty } from './difficulty.ts'

/** How well zones in pictures of one difficulty were read. */
export interface Measured {
  difficulty: Difficulty
  pictures: number
  refused: number
  characters: number
  rightCharacters: number
  rightZones: number
  /** Zones with a wrong character that is sure, nine in ten, although every check digit is right: nobody would notice. */
  unnoticed: number
  /** Of characters, by confidence in tenths: how many there were and how many of them were right. */
  byConfidence: { count: number; right: number }[]
  /** Which character was taken for which, and how often. */
  confused: Map<string, number>
  milliseconds: number
}

/** Draws each zone, reads the pictures and compares. A refused picture has no character right. */
export function measure(zones: readonly string[][], difficulty: Difficulty, clock: () => number): Measured {
  const measured: Measured = {
    ...{ difficulty, pictures: zones.length, refused: 0, characters: 0, rightCharacters: 0, rightZones: 0 },
    ...{ unnoticed: 0, milliseconds: 0, confused: new Map() },
    byConfidence: Array.from({ length: 10 }, () => ({ count: 0, right: 0 })),
  }
  for (const [seed, zone] of zones.entries()) {
    const picture = pictured(zone, difficulty, seed)
    const before = clock()
    const read = readZonePicture(picture, { today })
    measured.milliseconds += clock() - before
    measured.characters += zone.join('').length
    if ('refused' in read) measured.refused++
    else compare(zone, read, measured)
  }
  return measured
}

function compare(zone: readonly string[], read: PictureReading, measured: Measured): void {
  const seen = read.lines.flatMap(({ characters }) => characters)
  const written = zone.join('')
  let wrong = seen.length === written.length ? 0 : 1
  let surely = false
  for (const [i, { character, confidence }] of seen.entries()) {
    if (wrong > 0 && seen.length !== written.length) break
    const right = character === written[i]
    const tenth = measured.byConfidence[Math.min(9, Math.floor(confidence * 10))]!
    tenth.count++
    if (right) {
      tenth.right++
      measured.rightCharacters++
      continue
    }
    wrong++
    if (confidence >= 0.9) surely = true
    const pair = `${written[i]}→${character}`
    measured.confused.set(pair, (measured.confused.get(pair) ?? 0) + 1)
  }
  if (wrong === 0) measured.rightZones++
  else if (surely && read.reading.documents[0]?.wrongCheckDigits.length === 0) measured.unnoticed++
}

export function report(measured: Measured): string {
  const { difficulty, pictures, refused, characters, rightCharacters, rightZones, unnoticed } = measured
  const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`
  const pairs = [...measured.confused].sort(([, a], [, b]) => b - a).slice(0, 12)
  return [
    `${difficulty}: ${pictures} pictures, ${refused} refused, characters ${percent(rightCharacters, characters)}, `,
    `zones ${percent(rightZones, pictures)}, surely wrong with all check digits right ${unnoticed}, `,
    `${(measured.milliseconds / pictures).toFixed(0)} ms each; `,
    pairs.map(([pair, count]) => `${pair} ${count}`).join(', '),
  ].join('')
}
