import type { Script } from './letters.ts'
import { isVowel, type Sounds } from './sounds.ts'

/** What it costs to take one sound for another, or to leave it out: 0 the same, 1 nothing to do with each other. */
export interface Ear {
  /** By the ASCII code of the one times 128 and that of the other. */
  replace: Float64Array
  /** By the ASCII code of a sound. */
  leaveOut: Float64Array
}

const codes = 128

/** An ear from what two sounds, and one, cost. */
export function earOf(
  replace: (one: string, other: string) => number,
  leaveOut: (sound: string) => number,
): Ear {
  const sounds = Array.from({ length: codes }, (_, code) => String.fromCharCode(code))
  return {
    replace: Float64Array.from(sounds.flatMap((one) => sounds.map((other) => replace(one, other)))),
    leaveOut: Float64Array.from(sounds, leaveOut),
  }
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
  latin: { vowels: 0.4, vowelOut: 0.5, weakOut: 0.5, near: 1 },
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
  const replace = (a: string, b: string) => {
    if (a === b) return 0
    if (isVowel(a) && isVowel(b)) return by.vowels
    const known = costs.get(a + b)
    if (known !== undefined) return known * by.near
    if (weak.includes(a) ? isVowel(b) || weak.includes(b) : isVowel(a) && weak.includes(b)) return by.weakOut
    return 1
  }
  return earOf(replace, (sound) => (isVowel(sound) ? by.vowelOut : weak.includes(sound) ? by.weakOut : 1))
}

function looser(one: Script, other: Script): Weights {
  if (one === other) return weights.latin
  return weights[one].vowelOut <= weights[other].vowelOut ? weights[one] : weights[other]
}

/** 1 for the same sounds, 0 for words that share nothing: least cost of turning one into the other, as a share. */
export function heardAlike(one: Sounds, other: Sounds, ear: Ear): number {
  if (one === other) return 1
  const most = Math.max(leftOut(one, ear), leftOut(other, ear))
  return most === 0 ? 0 : Math.max(0, 1 - leastCost(one, other, ear) / most)
}

function leftOut(sounds: Sounds, { leaveOut }: Ear): number {
  let sum = 0
  for (let at = 0; at < sounds.length; at++) sum += leaveOut[sounds.charCodeAt(at)]!
  return sum
}

function leastCost(one: Sounds, other: Sounds, { replace, leaveOut }: Ear): number {
  const width = other.length + 1
  // Three rows of the table, used in turn: two neighbours that changed places look two rows back.
  let [row, above, before] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
  for (let j = 1; j < width; j++) above[j] = above[j - 1]! + leaveOut[other.charCodeAt(j - 1)]!
  for (let i = 0; i < one.length; i++) {
    const sound = one.charCodeAt(i)
    const out = leaveOut[sound]!
    row[0] = above[0]! + out
    for (let j = 1; j < width; j++) {
      const against = other.charCodeAt(j - 1)
      let cost = above[j - 1]! + replace[sound * codes + against]!
      cost = Math.min(cost, above[j]! + out, row[j - 1]! + leaveOut[against]!)
      if (i > 0 && j > 1 && sound === other.charCodeAt(j - 2) && one.charCodeAt(i - 1) === against)
        cost = Math.min(cost, before[j - 2]! + turnedRound)
      row[j] = cost
    }
    ;[row, above, before] = [before, row, above]
  }
  return above[width - 1]!
}

/** Two neighbours that changed places: the commonest slip of a typist after a letter left out. */
const turnedRound = 0.6
