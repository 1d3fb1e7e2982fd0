import { phoneticKey } from '../names/index.ts'
import { nicknames } from '../names/nicknames.ts'
import { edits } from './edits.ts'
import { jaroWinkler } from './jaro-winkler.ts'
import type { Scale } from './scale.ts'
import { containsWords } from './texts.ts'

/** Names as words in Latin lower case: slips, spellings by ear, pet names, initials, further words. */
export function compareNames(): Scale {
  const sounds = new Map<string, string>()
  const soundOf = (name: string) => {
    let sound = sounds.get(name)
    if (sound === undefined) sounds.set(name, (sound = phoneticKey(firstWord(name))))
    return sound
  }
  const far = (a: string, b: string) => (nicknames(firstWord(a), firstWord(b)) ? 1 : 2)
  return {
    levels: ['is nearly the same', 'is alike, an initial or a pet name', 'is another'],
    level(a, b) {
      const alike = jaroWinkler(a, b)
      if (alike > 0.92 || (alike > 0.7 && a.length > 3 && b.length > 3 && edits(a, b, 1) === 1)) return 0
      if (a.length < b.length ? containsWords(a, b) : containsWords(b, a)) return 0
      if (alike > 0.85 || begins(a, b) || begins(b, a)) return 1
      if (alike > 0.7 && soundOf(a).length > 1 && soundOf(a) === soundOf(b)) return 1
      return far(a, b)
    },
    far,
  }
}

const firstWord = (name: string) => {
  const end = name.indexOf(' ')
  return end < 0 ? name : name.slice(0, end)
}

/** An initial, or a name cut short. */
const begins = (short: string, long: string) =>
  short.length < long.length && (short.length === 1 || short.length > 2) && long.startsWith(short)
