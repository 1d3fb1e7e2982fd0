import { edits } from './edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import type { Scale } from './scale.ts'

/** Addresses, places and words of any kind. */
export const compareTexts: Scale = {
  levels: ['is nearly the same', 'is alike', 'is another'],
  level(a, b) {
    const alike = jaroWinkler(a, b)
    if (alike > 0.92 || (alike > 0.7 && a.length > 3 && b.length > 3 && edits(a, b, 1) === 1)) return 0
    if (a.length < b.length ? containsWords(a, b) : containsWords(b, a)) return 0
    return alike > 0.84 ? 1 : 2
  },
  far: () => 2,
}

/** Whether all words of one text, one of them longer than an initial, are words of the other. */
export function containsWords(short: string, long: string): boolean {
  const end = short.indexOf(' ')
  // Most pairs end here, without parting anything into words.
  if (!long.includes(' ') || !long.includes(end < 0 ? short : short.slice(0, end))) return false
  const words = long.split(' ')
  const own = short.split(' ')
  return own.every((word) => words.includes(word)) && own.some((word) => word.length > 2)
}
