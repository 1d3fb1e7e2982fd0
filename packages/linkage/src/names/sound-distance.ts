import type { Script } from './letters.ts'
import { isVowel, type Sounds } from './sounds.ts'

/** What it costs to take one sound for another, or to leave it out: 0 the same, 1 nothing to do with each other. */
export interface Ear {
  replace(one: string, other: string): number
  leaveOut(sound: string): number
}

/** Sounds that writers of the same name, or two alphabets, take for one another. */
const near: [pairs: string, cost: number][] = [
  ['xh vw cs sz SC cC cZ fv', 0.2],
  ['Zs ZC SJ jJ Cj jy iy uw SZ kx kg gx sS zS zZ', 0.3],
  ['pb td jg hg vb mn sc kc kC zJ sj zj bw CJ hk jx jh cz', 0.4],
  ['pf ts tC dj dz tZ fw hf tS uv kh gj lr', 0.55],
]

const costs = new Map(
  near.flatMap(([pairs, cost]) =>
    pairs.split(' ').flatMap(([a, b]) => [[`${a}${b}`, cost] as const, [`${b}${a}`, cost] as const]),
  ),
)

/** Vowel against vowel, vowel left out, and what else is weak, by how the two words were written. */
interface Weights {
  vowels: number
  vowelOut: number
  weakOut: number
  /** Share of what a confusion of consonants costs among letters of one kind. */
  near: number
}

const weights: Record<Script, Weights> = {
  alphabetic: { vowels: 0.4, vowelOut: 0.5, weakOut: 0.5, near: 1 },
  abjad: { vowels: 0.15, vowelOut: 0.08, weakOut: 0.2, near: 0.7 },
  han: { vowels: 0.15, vowelOut: 0.12, weakOut: 0.3, near: 0.7 },
  syllabic: { vowels: 0.2, vowelOut: 0.15, weakOut: 0.35, near: 0.7 },
}

/** Half vowels, and an h that is heard or not. */
const weak = 'hyw'

/**
 * How to hear two words that were written in these ways: the looser of the two decides, except that what a script does
 * to vowels it does to both words when it is the same one.
 */
export function earFor(one: Script, other: Script): Ear {
  const by = looser(one, other)
  return {
    replace(a, b) {
      if (a === b) return 0
      if (isVowel(a) && isVowel(b)) return by.vowels
      const known = costs.get(a + b)
      if (known !== undefined) return known * by.near
      if (weak.includes(a) ? isVowel(b) || weak.includes(b) : isVowel(a) && weak.includes(b))
        return by.weakOut
      return 1
    },
    leaveOut: (sound) => (isVowel(sound) ? by.vowelOut : weak.includes(sound) ? by.weakOut : 1),
  }
}

function looser(one: Script, other: Script): Weights {
  if (one === other && one !== 'abjad') return weights.alphabetic
  return weights[one].vowelOut <= weights[other].vowelOut ? weights[one] : weights[other]
}

/** 1 for the same sounds, 0 for words that share nothing: least cost of turning one into the other, as a share. */
export function heardAlike(one: Sounds, other: Sounds, ear: Ear): number {
  if (one === other) return 1
  const all = (sounds: Sounds) => [...sounds].reduce((sum, sound) => sum + ear.leaveOut(sound), 0)
  const most = Math.max(all(one), all(other))
  return most === 0 ? 0 : Math.max(0, 1 - leastCost(one, other, ear) / most)
}

function leastCost(one: Sounds, other: Sounds, ear: Ear): number {
  let above = [0]
  for (const sound of other) above.push(above.at(-1)! + ear.leaveOut(sound))
  let previous: number[] | undefined
  for (let i = 0; i < one.length; i++) {
    const row = [above[0]! + ear.leaveOut(one[i]!)]
    for (let j = 0; j < other.length; j++) {
      let cost = Math.min(
        above[j]! + ear.replace(one[i]!, other[j]!),
        above[j + 1]! + ear.leaveOut(one[i]!),
        row[j]! + ear.leaveOut(other[j]!),
      )
      const turned = previous && j > 0 && one[i] === other[j - 1] && one[i - 1] === other[j]
      if (turned) cost = Math.min(cost, previous![j - 1]! + turnedRound)
      row.push(cost)
    }
    previous = above
    above = row
  }
  return above.at(-1)!
}

/** Two neighbours that changed places: the commonest slip of a typist after a letter left out. */
const turnedRound = 0.6
