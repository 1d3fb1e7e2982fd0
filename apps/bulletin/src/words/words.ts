import type { en } from './en.ts'

/** A sentence that changes with a number, by the plural categories of its language. `{n}` is the number. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** The shape of an English section, for the other languages to fill. */
export type Wide<Part> = Part extends string
  ? string
  : Part extends readonly unknown[]
    ? { [Key in keyof Part]: Wide<Part[Key]> }
    : keyof Part extends Intl.LDMLPluralRule
      ? Plural
      : { [Key in keyof Part]: Wide<Part[Key]> }

/** What the pages say in one language. A missing or an extra word is a type error. */
export type Words = Wide<typeof en>

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
