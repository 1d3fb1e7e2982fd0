import {
  ageBands,
  isChild,
  type Content,
  type exploitations,
  type interviewedBefore,
  type sexes,
} from '@libertad/domain'
import { countryOf } from '../alert/alert-words.ts'
import type { VisitNow } from '../model/view-model.ts'

export type AgeBand = (typeof ageBands)[number]
export type Exploitation = (typeof exploitations)[number]

export const pages = ['who', 'age', 'nationality', 'seen', 'before'] as const
export type Page = (typeof pages)[number]

export interface NewPersonDraft {
  page: Page
  /** When she was met, milliseconds since 1970. */
  metAt: number
  sex?: (typeof sexes)[number]
  /** Under 18, or perhaps: no more is needed to go the other way. */
  mayBeChild: boolean
  ageBand?: AgeBand
  nationality?: string
  /** What was seen; nothing yet is not the same as nothing. */
  exploitation: Exploitation[]
  interviewedBefore?: (typeof interviewedBefore)[number]
}

export const newPerson = (metAt: number): NewPersonDraft => ({
  ...{ page: 'who', metAt, mayBeChild: false, exploitation: [] },
})

/** Bands that may be chosen: for whoever may be a child, none that says she is not. */
export const bandsFor = ({ mayBeChild }: Pick<NewPersonDraft, 'mayBeChild'>): AgeBand[] =>
  ageBands.filter((band) => !mayBeChild || isChild(band) || band === 'unknown')

/** A touch on “under 18, or perhaps”: a band that says otherwise is taken back. */
export const childTouched = (draft: NewPersonDraft, mayBeChild: boolean): NewPersonDraft => {
  const { ageBand, ...rest } = draft
  const fits = ageBand !== undefined && bandsFor({ mayBeChild }).includes(ageBand)
  return { ...rest, mayBeChild, ...(fits && { ageBand }) }
}

/** Whether she goes the way for children: said to be under 18, or perhaps. */
export const goesChildWay = ({ mayBeChild, ageBand }: NewPersonDraft): boolean =>
  mayBeChild || (ageBand !== undefined && isChild(ageBand))

/** The page after this one; `undefined` after the last, and for a child after the first: she is not asked on. */
export function pageAfter({
  page,
  mayBeChild,
}: Pick<NewPersonDraft, 'page' | 'mayBeChild'>): Page | undefined {
  return mayBeChild ? undefined : pages[pages.indexOf(page) + 1]
}

/** Whether this page is answered. What is seen and what was asked before may stay open: they are then not known. */
export function isAnswered({ page, sex, mayBeChild, ageBand, interviewedBefore }: NewPersonDraft): boolean {
  switch (page) {
    case 'who':
      return mayBeChild || sex !== undefined
    case 'age':
      return ageBand !== undefined
    case 'nationality':
    case 'seen':
      return true
    case 'before':
      return interviewedBefore !== undefined
  }
}

/** What is written down about somebody met. What was not asked is said to be so, never guessed. */
export function recordedContent(
  { metAt, sex, ageBand, nationality, exploitation, interviewedBefore }: NewPersonDraft,
  { id: visit, site }: Pick<VisitNow, 'id' | 'site'>,
): Omit<Content<'person_met.recorded'>, 'handling' | 'reviewOn'> {
  return {
    ...{ visit, site: site.id, country: countryOf(site), zone: site.zone },
    metAt: new Date(metAt).toISOString(),
    sex: sex ?? 'not_asked',
    ageBand: ageBand ?? 'unknown',
    ...(nationality !== undefined && { nationality }),
    exploitation: exploitation.length > 0 ? exploitation : ['unknown'],
    interviewedBefore: interviewedBefore ?? 'not_asked',
  }
}
