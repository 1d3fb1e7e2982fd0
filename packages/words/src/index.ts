import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import type { Language, Words } from './words.ts'

export * from './format.ts'
export { languageFor, languageNames, languages } from './words.ts'
export type { Language, Plural, RefusalWords, Words } from './words.ts'

const catalogues: Record<Language, Words> = { en, es, fr, nl, pt }

/** The catalogue of a language. An app that shows one language at a time takes `loadWords` of `@libertad/words/load`. */
export function wordsFor(language: Language): Words {
  return catalogues[language]
}
