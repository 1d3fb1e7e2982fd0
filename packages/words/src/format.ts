import type { Language, Plural } from './words.ts'

export type Values = Record<string, string | number>

/** Fills `{name}` in a sentence. A name without a value stays visible: it is a mistake to be seen, not hidden. */
export function format(sentence: string, values: Values = {}): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** The sentence for a number, with `{n}` written as the language writes numbers. */
export function plural(language: Language, sentence: Plural, n: number, values: Values = {}): string {
  const category = rules(language).select(n)
  return format(sentence[category] ?? sentence.other, { n: number(language, n), ...values })
}

/** A whole or decimal number as the language writes it. */
export function number(language: Language, value: number): string {
  return kept(`n ${language}`, () => new Intl.NumberFormat(locale(language))).format(value)
}

/** `Fri 6 Apr 2018` in the zone of the place. Takes an instant, or a day (which is already local). */
export function day(language: Language, when: string, zone: string, year = true): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' }
  if (year) options.year = 'numeric'
  return written(dateFormat(language, zoneOf(when, zone), options), instantOf(when))
}

/** `6 Apr`, or `6 Apr 2018`. */
export function shortDay(language: Language, when: string, zone: string, year = false): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  if (year) options.year = 'numeric'
  return written(dateFormat(language, zoneOf(when, zone), options), instantOf(when))
}

/** `Apr 2018` */
export function month(language: Language, when: string): string {
  return written(dateFormat(language, 'UTC', { month: 'short', year: 'numeric' }), instantOf(when))
}

/** `14:32`, always on the clock of twenty-four hours. */
export function time(language: Language, when: string, zone: string): string {
  return dateFormat(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    instantOf(when),
  )
}

/** `6 Apr 14:32` */
export function dayAndTime(language: Language, when: string, zone: string): string {
  return `${shortDay(language, when, zone)} ${time(language, when, zone)}`
}

/** `UTC−4`: how far the zone is from UTC at that instant. */
export function zoneOffset(when: string, zone: string): string {
  const parts = dateFormat('en', zone, { timeZoneName: 'shortOffset' }).formatToParts(instantOf(when))
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC'
  return name
    .replace('GMT', 'UTC')
    .replace('-', '−')
    .replace(/^UTC\+0$/, 'UTC')
}

/** The place's time and UTC, for the label of an exact time. */
export function exactTime(language: Language, when: string, zone: string): string {
  const offset = zoneOffset(when, zone)
  const here = `${day(language, when, zone)} ${time(language, when, zone)} ${offset}`
  return offset === 'UTC' ? here : `${here} · ${time(language, when, 'UTC')} UTC`
}

/** Signs of the units, as they stand on clocks and in timetables: second, minute, hour, day. */
const units: Record<Language, [string, string, string, string]> = {
  en: ['s', 'min', 'h', 'd'],
  es: ['s', 'min', 'h', 'd'],
  fr: ['s', 'min', 'h', 'j'],
  nl: ['s', 'min', 'u', 'd'],
  pt: ['s', 'min', 'h', 'd'],
}

/** How long ago, in the largest whole unit: `40 s`, `22 min`, `31 h`, `3 d`. Days begin after two of them. */
export function age(language: Language, milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const [second, minute, hour, day] = units[language]
  const said = (value: number, unit: string) => `${number(language, Math.floor(value))}\u00A0${unit}`
  if (seconds < 60) return said(seconds, second)
  if (seconds < 3_600) return said(seconds / 60, minute)
  return seconds < 48 * 3_600 ? said(seconds / 3_600, hour) : said(seconds / 86_400, day)
}

/** `a, b and c` */
export function list(language: Language, items: string[]): string {
  return kept(`l ${language}`, () => new Intl.ListFormat(locale(language), { type: 'conjunction' })).format(
    items,
  )
}

/** The name of a country or territory in the reader's language; the code itself where there is none. */
export function countryName(language: Language, country: string): string {
  const names = kept(
    `c ${language}`,
    () => new Intl.DisplayNames(locale(language), { type: 'region', fallback: 'code', style: 'short' }),
  )
  return /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? country) : country
}

/** The name of a language, given as ISO 639, in the reader's language. */
export function languageName(language: Language, code: string): string {
  const names = kept(
    `g ${language}`,
    () => new Intl.DisplayNames(locale(language), { type: 'language', fallback: 'none' }),
  )
  try {
    return names.of(code) ?? ownNames[code] ?? code
  } catch {
    return code
  }
}

/** Languages for which browsers have no name; their own is the same in the languages of this catalogue. */
const ownNames: Record<string, string> = {
  pap: 'Papiamento',
  gyn: 'Creolese',
  jam: 'Patwa',
  srn: 'Sranantongo',
}

/** Sorts words as the language does. */
export function compareIn(language: Language): (one: string, other: string) => number {
  return kept(`s ${language}`, () => new Intl.Collator(locale(language), { numeric: true })).compare
}

// English as written in the Caribbean: day before month.
const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)
const isDay = (when: string) => when.length === 10
const zoneOf = (when: string, zone: string) => (isDay(when) ? 'UTC' : zone)
const instantOf = (when: string) => new Date(isDay(when) ? `${when}T00:00:00.000Z` : when)
const written = (made: Intl.DateTimeFormat, when: Date) => made.format(when).replace(',', '')
const rules = (language: Language) => kept(`p ${language}`, () => new Intl.PluralRules(locale(language)))

function dateFormat(
  language: Language,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return kept(`d ${language} ${zone} ${JSON.stringify(options)}`, () => {
    try {
      return new Intl.DateTimeFormat(locale(language), { timeZone: zone, ...options })
    } catch {
      // A zone that is newer than this browser: UTC, which `zoneOffset` then says.
      return new Intl.DateTimeFormat(locale(language), { timeZone: 'UTC', ...options })
    }
  })
}

const made = new Map<string, unknown>()

/** Intl objects cost more to make than to use. */
function kept<Thing>(key: string, make: () => Thing): Thing {
  let thing = made.get(key) as Thing | undefined
  if (!thing) {
    thing = make()
    made.set(key, thing)
  }
  return thing
}
