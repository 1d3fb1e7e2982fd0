import type { OfficerTextKey } from './officer-texts.ts'
import type { PersonTextKey } from './person-texts.ts'
import type { LanguageFile } from './text.ts'

/** Languages in which the person met is spoken to. */
export const personLanguages = ['en', 'es', 'fr', 'nl', 'pt', 'ht', 'pap', 'zh', 'hi'] as const
export type PersonLanguage = (typeof personLanguages)[number]

/** Languages of the officer's own words. */
export const officerLanguages = ['en', 'es', 'fr', 'nl', 'pt'] as const
export type OfficerLanguage = (typeof officerLanguages)[number]

type Loaded<Key extends string> = Promise<{ default: LanguageFile<Key> }>

const person: Record<PersonLanguage, () => Loaded<PersonTextKey>> = {
  en: () => import('./person/en.json', { with: { type: 'json' } }),
  es: () => import('./person/es.json', { with: { type: 'json' } }),
  fr: () => import('./person/fr.json', { with: { type: 'json' } }),
  nl: () => import('./person/nl.json', { with: { type: 'json' } }),
  pt: () => import('./person/pt.json', { with: { type: 'json' } }),
  ht: () => import('./person/ht.json', { with: { type: 'json' } }),
  pap: () => import('./person/pap.json', { with: { type: 'json' } }),
  zh: () => import('./person/zh.json', { with: { type: 'json' } }),
  hi: () => import('./person/hi.json', { with: { type: 'json' } }),
}

const officer: Record<OfficerLanguage, () => Loaded<OfficerTextKey>> = {
  en: () => import('./officer/en.json', { with: { type: 'json' } }),
  es: () => import('./officer/es.json', { with: { type: 'json' } }),
  fr: () => import('./officer/fr.json', { with: { type: 'json' } }),
  nl: () => import('./officer/nl.json', { with: { type: 'json' } }),
  pt: () => import('./officer/pt.json', { with: { type: 'json' } }),
}

/** Questions, answers, agreement: all that is said to the person met, in one language and nothing of the others. */
export async function loadQuestions(language: PersonLanguage): Promise<LanguageFile<PersonTextKey>> {
  return (await person[language]()).default
}

/** Words for what only the officer reads: signs seen, dimensions, results, doubts. */
export async function loadOfficerWords(language: OfficerLanguage): Promise<LanguageFile<OfficerTextKey>> {
  return (await officer[language]()).default
}
