import type { Language } from '@libertad/words/load'
import type { FieldWords } from './field-words.ts'

/** Fetches one language, so that a reader of Dutch does not wait for the other four. */
export async function loadFieldWords(language: Language): Promise<FieldWords> {
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
