import { today } from '../../packages/documents/testing/holders.ts'
import { measure, type Measured } from '../../packages/documents/testing/render/measure.ts'
import { madeUpZones } from '../../packages/documents/testing/render/zones.ts'
import { readTravelDocuments } from '@libertad/documents'
import { median, quantile, shown, type Measure, type Row, type Size } from '../row.ts'

/** What the tests of the reader ask for, of characters and of whole zones; the pause between two looks of the camera. */
const wanted = {
  easy: { characters: 0.999, zones: 0.98 },
  usual: { characters: 0.995, zones: 0.95 },
  hard: { characters: 0.8, zones: 0.5 },
}
type Difficulty = keyof typeof wanted
const pause = 250

/** Reads the zones of drawn and photographed documents, in pictures of three difficulties. */
export const documents: Measure = {
  name: 'documents',
  quickSeconds: 8,
  run: async (size, note) => [row(size, note)],
}

interface Looked {
  measured: Measured
  /** Milliseconds of each picture. */
  took: number[]
}

function row({ quick }: Size, note: (line: string) => void): Row {
  const pictures = quick ? 4 : 100
  const zones = madeUpZones(pictures)
  // The first pictures warm the code.
  look(zones.slice(0, 6), 'usual')
  const looked = (Object.keys(wanted) as Difficulty[]).map((difficulty) => {
    note(`documents: ${pictures} pictures, ${difficulty}`)
    return look(zones, difficulty)
  })
  const usual = looked.find(({ measured }) => measured.difficulty === 'usual')!
  const text = zones.map((lines) => milliseconds(() => readTravelDocuments(lines.join('\n'), { today })))
  return {
    what: `The machine-readable zone in a picture, ${pictures} made-up documents of each difficulty, on one core`,
    figure: looked.map(words).join('; '),
    peer: `the same zones read from text: p50 ${shown(median(text))} ms`,
    ratio: `${shown(median(usual.took) / median(text))}× (usual, p50)`,
    goal: `characters and zones right: easy 99.9 % and 98 %, usual 99.5 % and 95 %, hard 80 % and 50 %; a usual frame ≤ ${pause} ms`,
    // A few pictures decide nothing about one in a thousand.
    ...(quick ? {} : { met: looked.every(isRight) && median(usual.took) <= pause }),
    where:
      'Finding the lines, straightening them and comparing each letter with those of the two printed forms. The goal for a frame is the pause that the camera makes between two looks, so that the phone stays cool. The pictures are drawn and disturbed by a program: photographs are harder.',
  }
}

function look(zones: readonly string[][], difficulty: Difficulty): Looked {
  const moments: number[] = []
  const measured = measure(zones, difficulty, () => moments[moments.push(performance.now()) - 1]!)
  return {
    measured,
    took: zones.map((_, picture) => moments[2 * picture + 1]! - moments[2 * picture]!),
  }
}

function milliseconds(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

const rightCharacters = ({ measured }: Looked) => measured.rightCharacters / measured.characters
const rightZones = ({ measured }: Looked) => measured.rightZones / measured.pictures
const percent = (part: number) => `${(100 * part).toFixed(2)} %`

function isRight(looked: Looked): boolean {
  const { characters, zones } = wanted[looked.measured.difficulty]
  return rightCharacters(looked) >= characters && rightZones(looked) >= zones
}

function words(looked: Looked): string {
  const { measured, took } = looked
  const right = `characters ${percent(rightCharacters(looked))}, zones ${percent(rightZones(looked))}`
  const unnoticed = `wrong beyond notice ${measured.unnoticed}`
  return `${measured.difficulty}: p50 ${shown(median(took))} ms, p95 ${shown(quantile(took, 0.95))} ms a frame, ${right}, ${unnoticed}`
}
