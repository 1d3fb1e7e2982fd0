import { withoutNextStep, type Content } from '@libertad/domain'
import type { PersonOnSite, VisitNow } from '../model/view-model.ts'
import { papersKept } from './lacks.ts'

/** What those who stay behind should know. For the officer's own eyes: it is not sent. */
export const stayLines = ['have_card', 'know_who_returns', 'know_danger'] as const
export type StayLine = (typeof stayLines)[number]

export interface EndDraft {
  lines: StayLine[]
}

/** What is open when the team leaves. Nothing of it keeps the visit from ending. */
export interface OpenAtEnd {
  without: PersonOnSite[]
  withStep: number
  papers: number
}

/** `at`: instant of the journal. */
export function openAtEnd(
  { people, seizures }: Pick<VisitNow, 'people' | 'seizures'>,
  at: string,
): OpenAtEnd {
  const without = people.filter(({ met, referrals }) => withoutNextStep(met, referrals, at))
  return { without, withStep: people.length - without.length, papers: papersKept(seizures) }
}

/** What the end of a visit says: when, and how many were written down. */
export const endContent = (
  { people }: Pick<VisitNow, 'people'>,
  at: string,
): Omit<Content<'visit.ended'>, 'handling' | 'reviewOn'> => ({ at, met: people.length })
