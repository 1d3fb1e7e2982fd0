import { soundsOf } from './sounds.ts'

/** Sounds that writers of one name take for one another, across languages and alphabets, as one letter. */
const kinds: [sounds: string, kind: string][] = [
  ['pbv', 'P'],
  ['fw', 'F'],
  ['td', 'T'],
  ['kgqx', 'K'],
  ['szSJCZcj', 'S'],
  ['mn', 'N'],
  ['l', 'L'],
  ['r', 'R'],
]
const kindOf = new Map(kinds.flatMap(([sounds, kind]) => [...sounds].map((sound) => [sound, kind] as const)))

/**
 * A rough key of how a word in Latin lower case sounds, for finding what may be the same: consonants by kind, without
 * vowels, h and half vowels, at most six. A vowel in front is kept as A; what has no consonant is its first letter.
 * Two spellings of one name mostly share it; so do many names that differ.
 */
export function phoneticKey(word: string): string {
  const sounds = soundsOf(softened(word), 'latin').replace(/^[hyw](?=.)/, '')
  const front = /^[aeiou]/.test(sounds) ? 'A' : ''
  let key = ''
  for (const sound of sounds) {
    const kind = kindOf.get(sound)
    if (kind !== undefined && kind !== key.at(-1)) key += kind
  }
  return key === '' ? word.slice(0, 1).toUpperCase() : (front + key).slice(0, longest)
}

const longest = 6

/** A g and an x that Spanish and Portuguese speak like their j in front: Giménez, Jiménez, Ximénez. */
const softened = (word: string) => word.replace(/^[gx](?=[eiy])/, 'j').replace(/w(?=[aeiou])/g, 'v')
