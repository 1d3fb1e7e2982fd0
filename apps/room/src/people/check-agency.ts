import { label, language, type AgencyType } from '@libertad/domain'

export interface AgencyDraft {
  name: string
  type: AgencyType | ''
  country: string
  /** ISO 639-3. */
  languages: readonly string[]
  /** A further language as it is being typed. */
  other: string
}

/** Longest name, as the journal takes it. */
export const longestName = 80
/** Most languages, as the journal takes them. */
export const mostLanguages = 12

/** Languages of the Caribbean and of the north of South America, offered first. ISO 639-3. */
export const offeredLanguages: readonly string[] = ['eng', 'spa', 'nld', 'pap', 'por', 'hat']

export interface AgencyContent {
  name: string
  type: AgencyType
  country: string
  languages: string[]
}
export type AgencyMistakes = Partial<Record<'name' | 'type' | 'country', 'needed' | 'signs'>> & {
  other?: OtherMistake
}
export type OtherMistake = 'letters' | 'many'
export type CheckedAgency =
  { right: true; content: AgencyContent } | { right: false; mistakes: AgencyMistakes }

/** The agency as it is sent, or what is wrong in the form. The hub checks all of it again. */
export function checkAgency(draft: AgencyDraft): CheckedAgency {
  const name = draft.name.trim()
  const { type, country } = draft
  const mistakes: AgencyMistakes = {}
  if (name === '') mistakes.name = 'needed'
  else if (!label(longestName).safeParse(name).success) mistakes.name = 'signs'
  if (type === '') mistakes.type = 'needed'
  if (country === '') mistakes.country = 'needed'
  const spoken = withOther(draft.languages, draft.other)
  if (typeof spoken === 'string') mistakes.other = spoken
  if (type === '' || typeof spoken === 'string' || Object.keys(mistakes).length > 0)
    return { right: false, mistakes }
  return { right: true, content: { name, type, country, languages: spoken } }
}

/** The languages with the one that was typed, each once; or what is wrong with it. Nothing typed adds nothing. */
export function withOther(languages: readonly string[], other: string): string[] | OtherMistake {
  const code = other.trim().toLowerCase()
  if (code !== '' && !language().safeParse(code).success) return 'letters'
  const all = [...new Set(code === '' ? languages : [...languages, code])]
  return all.length > mostLanguages ? 'many' : all
}
