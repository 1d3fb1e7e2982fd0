import type { RefusalCode } from '@libertad/domain'
import type { en } from './en.ts'

/** A sentence that changes with a number, by the plural categories of its language. `{n}` is the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** A refusal is always said in three parts. */
export interface RefusalWords {
  happened: string
  kept: string
  todo: string
}

/** The shape of an English section, for the other languages to fill. */
export type Wide<Part> = Part extends string
  ? string
  : // Lists of codes may hold a code named "other"; a plural has plural categories only.
    keyof Part extends Intl.LDMLPluralRule
    ? Plural
    : { [Key in keyof Part]: Wide<Part[Key]> }

/** What a catalogue must hold: the shape of the English one. A missing or an extra word is a type error. */
export type Words = Wide<typeof en> & { refusals: Record<RefusalCode, RefusalWords> }

export const languages = ['en', 'es', 'fr', 'nl', 'pt'] as const
export type Language = (typeof languages)[number]

/** Each language by its own name, as a reader looks for it. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  nl: 'Nederlands',
  pt: 'Português',
}

/** The first of the wished languages that has a catalogue, else English. */
export function languageFor(wished: readonly string[]): Language {
  for (const wish of wished) {
    const found = languages.find((language) => wish.toLowerCase().split('-')[0] === language)
    if (found) return found
  }
  return 'en'
}
