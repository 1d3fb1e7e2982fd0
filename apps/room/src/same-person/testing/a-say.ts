import { format, languages, number, wordsFor, type Language } from '@libertad/words'

/** What writes sentences in a language, without a page. */
export const aSay = (language: Language) => ({
  ...{ language, format, t: wordsFor(language) },
  number: (value: number) => number(language, value),
  country: (code: string) => code,
})

export const everySay = languages.map((language) => [language, aSay(language)] as const)
