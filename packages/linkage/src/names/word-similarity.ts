import type { Spelled } from './letters.ts'
import { earFor, heardAlike, type Ear } from './sound-distance.ts'
import { soundsOf } from './sounds.ts'

const scripts = ['alphabetic', 'abjad', 'han', 'syllabic'] as const
const ears = new Map<string, Ear>(
  scripts.flatMap((one) => scripts.map((other) => [`${one} ${other}`, earFor(one, other)] as const)),
)

/** How alike two words are, 0 to 1, by the better of how they are written and how they are heard. */
export function wordSimilarity(one: Spelled, other: Spelled): number {
  if (one.latin === other.latin) return 1
  const ear = ears.get(`${one.script} ${other.script}`)!
  const heard = heardAlike(soundsOf(one.latin, one.script), soundsOf(other.latin, other.script), ear)
  if (one.script === other.script) return Math.max(heard, 0.95 * heardAlike(one.latin, other.latin, letters))
  const loose = [one.script, other.script].find((script) => script === 'han' || script === 'syllabic')
  if (loose === undefined) return heard
  // A Chinese name keeps its letters abroad; a foreign one written by sound comes less close than between alphabets.
  return Math.max(1 - (1 - heard) * bySound, 0.95 * heardAlike(one.latin, other.latin, letters))
}

const bySound = 0.88

/** Letter by letter, for slips of the pen and of reading by machine. */
const letters: Ear = { replace: (one, other) => (one === other ? 0 : 1), leaveOut: () => 1 }
