import { personLanguages, type PersonLanguage } from '@libertad/screening'

/** ISO 639-3, as entries name a language. */
const iso3: Record<PersonLanguage, string> = {
  ...{ en: 'eng', es: 'spa', fr: 'fra', nl: 'nld', pt: 'por', ht: 'hat', pap: 'pap', zh: 'zho', hi: 'hin' },
}

export const entryLanguage = (language: PersonLanguage): string => iso3[language]

/** The language of an entry or of a phone's settings, where there are texts in it. */
export const spokenOf = (language: string): PersonLanguage | undefined =>
  personLanguages.find((one) => one === language || iso3[one] === language)
