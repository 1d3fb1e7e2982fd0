import type { Script } from './letters.ts'

/**
 * A word as sounds. Small letters are themselves; S is sh, J the sound in Zhukov, C is ch, Z is ts, c a soft c that
 * some speak s and some ch, x a kh. A vowel or a consonant that is doubled is one.
 */
export type Sounds = string

/** Groups of letters that stand for one sound, longest first, as most languages in Latin letters write them. */
const groups: [letters: RegExp, sounds: string][] = [
  [/^(shch|tsch|tch|dsch)/, 'C'],
  [/^(sch|ssh|sh|sz)/, 'S'],
  [/^(ch|cz)/, 'C'],
  [/^(dzh|dj|dg(?=[ei]))/, 'j'],
  [/^zh/, 'J'],
  [/^kh/, 'x'],
  [/^(ph|pf)/, 'f'],
  [/^(tz|ts|ds)/, 'Z'],
  [/^(th|dt)/, 't'],
  [/^dh/, 'd'],
  [/^bh/, 'b'],
  [/^gh/, 'g'],
  [/^gn(?=.)/, 'n'],
  [/^(ck|cq|qu(?=[ei])|cc(?![ei]))/, 'k'],
  [/^qu/, 'kw'],
  [/^sc(?=[ei])/, 'S'],
  [/^c(?=[eiy]|$)/, 'c'],
  [/^c/, 'k'],
  [/^q/, 'k'],
  [/^x/, 'ks'],
  [/^(ou|oo|eu|ue)/, 'u'],
  [/^(ie|ee|ey|iy|yi|ii)/, 'i'],
  [/^(oe|ow(?![aeiou]))/, 'o'],
  [/^(ae|ea)/, 'e'],
  [/^([a-z])\1/, '$1'],
  [/^y(?![aeiou])/, 'i'],
]

/** Letters of the Chinese way of writing sound in Latin letters, which stand for others than elsewhere. */
const pinyin: [RegExp, string][] = [
  [/zh/g, 'C'],
  [/ch/g, 'C'],
  [/sh/g, 'S'],
  [/q/g, 'C'],
  [/x/g, 'S'],
  [/[zc]/g, 'Z'],
  [/ng/g, 'n'],
]

/** Words that were read before, since lists hold the same names over and over; emptied when it is full. */
const read = new Map<string, Sounds>()
const mostRead = 20_000

/** Sounds of a word of Latin lower case letters. */
export function soundsOf(latin: string, script: Script): Sounds {
  const word = `${script === 'han' ? 'han ' : ''}${latin}`
  let sounds = read.get(word)
  if (sounds === undefined) {
    if (read.size >= mostRead) read.clear()
    sounds = readAloud(latin, script)
    read.set(word, sounds)
  }
  return sounds
}

function readAloud(latin: string, script: Script): Sounds {
  if (script === 'han')
    return pinyin.reduce((text, [letters, sound]) => text.replaceAll(letters, sound), latin)
  let sounds = ''
  for (let rest = latin; rest !== '';) {
    const group = groups.find(([letters]) => letters.test(rest))
    const letters = group ? group[0].exec(rest)![0] : rest[0]!
    sounds += group ? letters.replace(group[0], group[1]) : letters
    rest = rest.slice(letters.length)
  }
  return sounds
}

export const isVowel = (sound: string): boolean => 'aeiou'.includes(sound)
