import type { Language, Words } from './words.ts'

export * from './format.ts'
export { languageFor, languageNames, languages } from './words.ts'
export type { Language, Plural, RefusalWords, Words } from './words.ts'

/** Fetches one catalogue, so that a reader of Dutch does not wait for the other four. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'es':
      return (await import('./es.ts')).es
    case 'fr':
      return (await import('./fr.ts')).fr
    case 'nl':
      return (await import('./nl.ts')).nl
    case 'pt':
      return (await import('./pt.ts')).pt
    case 'en':
      return (await import('./en.ts')).en
  }
}
