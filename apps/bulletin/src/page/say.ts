import { words } from '../words/all.ts'
import type { Language, Plural, Words } from '../words/words.ts'

/** How one language says numbers, days and names of places. */
export interface Say {
  language: Language
  words: Words
  number(value: number): string
  /** Of an instant or a calendar day, in UTC. */
  day(at: string): string
  days(first: string, last: string): string
  moment(at: string): string
  country(code: string): string
  languageName(code: string): string
  list(items: string[]): string
  plural(value: number, words: Plural): string
}

const zone = { timeZone: 'UTC' } as const
const inWords = { day: 'numeric', month: 'long', year: 'numeric', ...zone } as const

/** Puts values where a sentence has their names in braces. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{([\w.]+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

export function sayIn(language: Language): Say {
  const locale = language === 'en' ? 'en-GB' : language
  const numbers = new Intl.NumberFormat(locale)
  const plurals = new Intl.PluralRules(locale)
  const days = new Intl.DateTimeFormat(locale, inWords)
  const moments = new Intl.DateTimeFormat(locale, { ...inWords, hour: '2-digit', minute: '2-digit' })
  const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  return {
    language,
    words: words[language],
    number: (value) => numbers.format(value),
    day: (at) => days.format(new Date(at)),
    days: (first, last) => days.formatRange(new Date(first), new Date(last)),
    moment: (at) => moments.format(new Date(at)),
    country: (code) => regions.of(code) ?? code,
    languageName: (code) => names.of(code) ?? code,
    list: (items) => lists.format(items),
    plural: (value, forms) => fill(forms[plurals.select(value)] ?? forms.other, { n: numbers.format(value) }),
  }
}
