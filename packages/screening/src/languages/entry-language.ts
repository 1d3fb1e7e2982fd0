import { personLanguages, type PersonLanguage } from './load.ts'

/** ISO 639-3 codes, as entries name languages. */
const iso3: Record<PersonLanguage, string> = {
  ...{ en: 'eng', es: 'spa', fr: 'fra', nl: 'nld', pt: 'por', ht: 'hat', pap: 'pap', zh: 'zho', hi: 'hin' },
}

/** How an entry names a language that is spoken to the person met. */
export const entryLanguage = (language: PersonLanguage): string => iso3[language]

/** The language that an entry or a setting names, by either code; `undefined` where there are no texts in it. */
export const spokenLanguage = (named: string): PersonLanguage | undefined =>
  personLanguages.find((one) => one === named || iso3[one] === named)
