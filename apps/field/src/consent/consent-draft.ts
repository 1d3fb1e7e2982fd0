import { daysAfter, monthsAfter, type Content } from '@libertad/domain'
import { entryLanguage, type ConsentPoint } from '@libertad/screening'
import type { DataKind } from './kinds-said.ts'
import { textsCode } from './points.ts'
import type { Spoken } from './spoken.ts'

type Recorded = Content<'consent.recorded'>
export type Purpose = Recorded['purpose']
export type Answer = Exclude<Recorded['answer'], 'not_asked'>

export const untils = ['month', 'quarter', 'year'] as const
export type Until = (typeof untils)[number]

/** One question as it is being asked: one purpose, one recipient. */
export interface ConsentDraft {
  purpose: Purpose
  recipient: string
  /** Kinds of data that she is asked about: each can be left out. */
  kinds: DataKind[]
  until: Until
  answer: Answer | undefined
  /** A child's own answer, beside the guardian's. */
  assent: Answer | undefined
}

/** Kinds that a referral usually needs; she may leave out any, and add. */
const usualKinds: DataKind[] = ['name', 'needs']

export const newConsent = (purpose: Purpose, recipient: string): ConsentDraft => ({
  ...{ purpose, recipient, kinds: purpose === 'share' ? usualKinds : [], until: 'quarter' },
  ...{ answer: undefined, assent: undefined },
})

/** Only what is passed on is agreed to kind by kind. */
export const isByKind = (purpose: Purpose): boolean => purpose === 'share'

export function untilDay(until: Until, today: string): string {
  if (until === 'month') return daysAfter(today, 30)
  return monthsAfter(today, until === 'quarter' ? 3 : 12)
}

/** What the question still lacks before it can be kept, in the order of the screen. A no needs no kinds. */
export function missing(draft: ConsentDraft, isChild: boolean): 'kinds' | 'answer' | 'assent' | undefined {
  if (draft.answer === undefined) return 'answer'
  if (isChild && draft.assent === undefined) return 'assent'
  if (isByKind(draft.purpose) && draft.answer === 'yes' && draft.kinds.length === 0) return 'kinds'
  return undefined
}

/**
 * The entry that the answer becomes. A no is about everything of that purpose, whatever kinds were ticked while it was
 * talked about. `at`: instant. `today`: day at her place.
 */
export function consentContent(
  draft: ConsentDraft & { answer: Answer },
  of: {
    person: string
    isChild: boolean
    spoken: Spoken
    told: readonly ConsentPoint[]
    at: string
    today: string
  },
): Omit<Recorded, 'handling' | 'reviewOn'> {
  const { person, isChild, spoken, told, at, today } = of
  const { language, interpreting, interpreter, manner, by } = spoken
  return {
    ...{ person, purpose: draft.purpose, recipient: draft.recipient },
    kinds: isByKind(draft.purpose) && draft.answer !== 'no' ? draft.kinds : [],
    ...{ answer: draft.answer, until: untilDay(draft.until, today), at, by: isChild ? by : 'herself' },
    ...(isChild && { assent: draft.assent ?? 'not_asked' }),
    ...{ manner, texts: textsCode(told), language: entryLanguage(language), interpreting },
    ...(interpreter !== undefined && { interpreter }),
  }
}
