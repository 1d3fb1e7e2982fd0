import type { Language, Words } from './words.ts'

/** What desk and phone both say: codes of the field, refusals, what entries mean. Pages of the desk are no weight on the phone. */
export type SharedWords = Pick<Words, 'codes' | 'refusals' | 'entries'>

/** Fetches the shared words of one language. */
export function loadSharedWords(language: Language): Promise<SharedWords> {
  switch (language) {
    case 'es':
      return import('./es/shared.ts')
    case 'fr':
      return import('./fr/shared.ts')
    case 'nl':
      return import('./nl/shared.ts')
    case 'pt':
      return import('./pt/shared.ts')
    case 'en':
      return import('./en/shared.ts')
  }
}
