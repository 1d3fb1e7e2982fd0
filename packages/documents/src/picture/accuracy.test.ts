import { describe, expect, test } from 'vitest'
import { cases } from '../../testing/cases.ts'
import { today } from '../../testing/holders.ts'
import { pictured, type Difficulty } from '../../testing/render/difficulty.ts'
import { measure, report } from '../../testing/render/measure.ts'
import { madeUpZones } from '../../testing/render/zones.ts'
import { readZonePicture } from './index.ts'

// A hundred of each say more and take minutes: READ_PICTURES=100 does that.
const pictures = Number(process.env.READ_PICTURES ?? 24)

/** Least shares of characters and of whole zones read right, of all pictures; most pictures wrong beyond notice. */
const wanted: Record<Difficulty, { characters: number; zones: number; unnoticed: number }> = {
  easy: { characters: 0.999, zones: 0.98, unnoticed: 0 },
  usual: { characters: 0.995, zones: 0.95, unnoticed: 0 },
  hard: { characters: 0.8, zones: 0.5, unnoticed: 2 },
}

describe.each(['easy', 'usual', 'hard'] as const)('zones in pictures, %s', (difficulty) => {
  test(`are read right, of ${pictures} made-up documents`, { timeout: 600_000 }, () => {
    const measured = measure(madeUpZones(pictures), difficulty, () => performance.now())
    console.log(report(measured))
    const { characters, zones, unnoticed } = wanted[difficulty]
    expect(measured.rightCharacters / measured.characters).toBeGreaterThanOrEqual(characters)
    expect(measured.rightZones / measured.pictures).toBeGreaterThanOrEqual(zones)
    expect(measured.unnoticed).toBeLessThanOrEqual(unnoticed)
    // What is said to be surely read is right; what is doubtful is said to be.
    const sure = measured.byConfidence[9]!
    expect(sure.right / sure.count).toBeGreaterThan(difficulty === 'hard' ? 0.98 : 0.999)
  })
})

const specimens = cases.filter(
  ({ lines }) =>
    [2, 3].includes(lines.length) &&
    [30, 36, 44].includes(lines[0]!.length) &&
    lines.every((line) => line.length === lines[0]!.length && /^[A-Z0-9<]+$/.test(line)),
)

test('there are specimens to draw', () => expect(specimens.length).toBeGreaterThan(8))

test.each(specimens)('$id as a picture says what it says as a text: $name', ({ lines }) => {
  const read = readZonePicture(pictured(lines, 'usual', 11), { today })
  // Where a letter stands in a digit's place on purpose, the correction says so.
  const seen =
    'lines' in read &&
    read.lines.map(({ text }, line) =>
      [...text]
        .map(
          (one, i) => read.corrections.find((fix) => fix.line === line + 1 && fix.at === i + 1)?.read ?? one,
        )
        .join(''),
    )
  expect(seen).toEqual(lines)
})
