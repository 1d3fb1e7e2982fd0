import anyAscii from 'any-ascii'
import { arabic } from './arabic.ts'
import { brahmic } from './brahmic.ts'
import { hangul } from './hangul.ts'
import { han } from './han.ts'

/**
 * How a script writes sound, as far as it matters for comparing: `alphabetic` are all others that write vowels, `abjad`
 * leaves short vowels out, `syllabic` and `han` put vowels between consonants that had none.
 */
export type Script = 'latin' | 'alphabetic' | 'abjad' | 'han' | 'syllabic'

export interface Spelled {
  /** Latin lower case, a to z only. */
  latin: string
  script: Script
}

/** What a script is called by Unicode, how it writes, and its way into Latin letters where the table is not enough. */
const ways: [script: RegExp, kind: Script, into?: (run: string) => string[]][] = [
  [/^\p{sc=Latin}/u, 'latin'],
  [/^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}]/u, 'abjad', arabic],
  [/^\p{sc=Han}/u, 'han', han],
  [/^\p{sc=Hangul}/u, 'syllabic', hangul],
  [/^[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'syllabic'],
  [/^[ऀ-෿]/u, 'alphabetic', brahmic],
]

/** One run of letters of one script as one or more Latin words; unknown signs give nothing. */
export function spelledInLatin(run: string): Spelled[] {
  const [, script, into = undefined] = ways.find(([sign]) => sign.test(run)) ?? [0, 'alphabetic' as const]
  const parts = into ? into(run) : [run]
  return parts.map((part) => ({ latin: latinOnly(part), script })).filter(({ latin }) => latin !== '')
}

const latinOnly = (text: string) =>
  anyAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
