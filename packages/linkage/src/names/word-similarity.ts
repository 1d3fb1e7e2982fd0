import type { Spelled } from './letters.ts'
import { earFor, earOf, heardAlike } from './sound-distance.ts'
import { soundsOf } from './sounds.ts'

const scripts = ['latin', 'alphabetic', 'abjad', 'han', 'syllabic'] as const
const ears = new Map(
  scripts.map((one) => [one, new Map(scripts.map((other) => [other, earFor(one, other)] as const))] as const),
)

/** How alike two words are, 0 to 1, by the better of how they are written and how they are heard. */
export function wordSimilarity(one: Spelled, other: Spelled): number {
  if (one.latin === other.latin) return 1
  const ear = ears.get(one.script)!.get(other.script)!
  const heard = heardAlike(soundsOf(one.latin, one.script), soundsOf(other.latin, other.script), ear)
  const across = one.script !== other.script
  if (across && [one, other].some(({ script }) => script === 'abjad')) return heard
  const written = 0.95 * heardAlike(one.latin, other.latin, letters)
  const syllables = across && [one, other].some(({ script }) => bySyllable.has(script))
  // A Chinese name keeps its letters abroad; a foreign one written by sound comes less close than between alphabets.
  return Math.max(syllables ? 1 - (1 - heard) * bySound : heard, written)
}

const bySyllable = new Set(['han', 'syllabic'])
const bySound = 0.88

/** Letter by letter, for slips of the pen and of reading by machine. */
const letters = earOf(
  (one, other) => (one === other ? 0 : 1),
  () => 1,
)
