import {
  isChild,
  type ageBands,
  type arrestGrounds,
  type Content,
  type sexes,
  type suspectRoles,
} from '@libertad/domain'
import { countryOf } from '../alert/alert-words.ts'
import type { VisitNow } from '../model/view-model.ts'

/** Who was made to do it, held, or in debt may be a victim too: that is asked first, and a prosecutor decides. */
export const victimAnswers = ['no_sign', 'perhaps', 'not_asked'] as const
export type VictimAnswer = (typeof victimAnswers)[number]

export const pages = ['victim', 'who', 'ground', 'told'] as const
export type Page = (typeof pages)[number]

/** What is told on arrest, each in a language understood and at its own time. */
export const tellings = ['reason', 'rights'] as const
export type Telling = (typeof tellings)[number]

/** When something was told or done, milliseconds since 1970, and in which language (ISO 639-3), once that was said. */
export interface Mark {
  at: number
  language?: string
}

export interface ArrestDraft {
  page: Page
  victim?: VictimAnswer
  sex?: (typeof sexes)[number]
  ageBand?: (typeof ageBands)[number]
  roles: (typeof suspectRoles)[number][]
  ground?: (typeof arrestGrounds)[number]
  /** Language in which the suspect is spoken to. */
  language?: string
  told: Partial<Record<Telling, Mark>>
  medic?: Mark
  /** Prose, kept sealed only. */
  note: string
  /** Written already, where the arrest was refused after it: nobody is recorded twice. */
  suspect?: string
}

export const newArrest: ArrestDraft = { page: 'victim', roles: [], told: {}, note: '' }

/** Whether this page is answered. Nothing keeps an arrest from being written for what was not told yet. */
export function isAnswered({ page, victim, sex, ageBand, ground }: ArrestDraft): boolean {
  switch (page) {
    case 'victim':
      return victim !== undefined
    case 'who':
      return sex !== undefined && ageBand !== undefined
    case 'ground':
      return ground !== undefined
    case 'told':
      return true
  }
}

export const pageAfter = ({ page }: Pick<ArrestDraft, 'page'>): Page | undefined =>
  pages[pages.indexOf(page) + 1]
export const pageBefore = ({ page }: Pick<ArrestDraft, 'page'>): Page | undefined =>
  pages[pages.indexOf(page) - 1]

/** Somebody under 18 who did what others made him do goes the way for children first. */
export const mayBeChild = ({ ageBand }: Pick<ArrestDraft, 'ageBand'>): boolean =>
  ageBand !== undefined && (isChild(ageBand) || ageBand === 'unknown')

export const suspectContent = (
  { sex, ageBand, roles }: ArrestDraft,
  { site }: Pick<VisitNow, 'site'>,
): Omit<Content<'suspect.recorded'>, 'handling' | 'reviewOn'> => ({
  sex: sex ?? 'not_asked',
  ageBand: ageBand ?? 'unknown',
  roles: roles.length > 0 ? roles : ['unknown'],
  sites: [site.id],
})

/** The arrest. `at`: milliseconds since 1970. */
export const arrestContent = (
  { ground }: ArrestDraft,
  suspect: string,
  { id: visit, site }: Pick<VisitNow, 'id' | 'site'>,
  at: number,
): Omit<Content<'arrest.made'>, 'handling' | 'reviewOn'> => ({
  ...{ suspect, visit, site: site.id, country: countryOf(site), zone: site.zone },
  ...{ at: new Date(at).toISOString(), ground: ground ?? 'reasonable_suspicion' },
})

/** How marks are written, in the officer's language. */
export interface MarkWords {
  victim(answer: VictimAnswer): string
  told(telling: Telling, mark: Mark): string
  medic(mark: Mark): string
}

/** What an arrest's entry has no field for: marks of what was told, and prose. Kept sealed, about the arrest. */
export function noteText({ victim, told, medic, note }: ArrestDraft, words: MarkWords): string {
  const marks = tellings.flatMap((telling) => {
    const mark = told[telling]
    return mark ? [words.told(telling, mark)] : []
  })
  return [
    ...(victim === undefined ? [] : [words.victim(victim)]),
    ...marks,
    ...(medic ? [words.medic(medic)] : []),
    ...(note.trim() === '' ? [] : [note.trim()]),
  ].join('\n')
}
