import type { Content } from '@libertad/domain'
import {
  childQuestions,
  entryLanguage,
  type AnswerCode,
  type ExploitationKind,
  type PersonLanguage,
} from '@libertad/screening'
import { ageOf, proposed, type Rated } from '../screening/draft/proposed.ts'
import { textsVersion } from '../screening/draft/screened.ts'
import { longestPause, type Interpreting } from '../screening/draft/screening-draft.ts'

/** What is done for a child before anything is asked, in this order. */
export const childSteps = ['away_from_handlers', 'adult_accepted', 'siblings_together'] as const
export type ChildStep = (typeof childSteps)[number]

export const helpers = ['guardian', 'advocate'] as const
export type Helper = (typeof helpers)[number]

/** Steps, how words pass, four questions and no more, and the child's view. */
export type ChildStage = 'steps' | 'language' | `question.${string}` | 'view'

export const childStages: readonly ChildStage[] = [
  ...(['steps', 'language'] as const),
  ...childQuestions.map(({ code }): ChildStage => `question.${code}`),
  'view',
]

export interface ChildDraft {
  shape: 1
  /** By the journal's clock, milliseconds since 1970. */
  begunAt: number
  /** Of the last touch, by the phone's own clock, milliseconds since 1970. */
  touchedAt: number
  at: ChildStage
  /** The alert that was written for this child; `null` while one is owed. */
  alert: string | null
  done: readonly ChildStep[]
  /** Who was reached to stand by the child; `null` while nobody was. */
  helper: Helper | null
  helperPresent: boolean
  language: PersonLanguage | null
  interpreting: Interpreting | null
  answers: Readonly<Record<string, AnswerCode>>
  /** The child's own view, until it is sealed. */
  view: string
}

export const beginChild = (begunAt: number, now: number): ChildDraft => ({
  ...{ shape: 1, begunAt, touchedAt: now, at: 'steps', alert: null, done: [], helper: null },
  ...{ helperPresent: false, language: null, interpreting: null, answers: {}, view: '' },
})

/** A draft as the disk gave it back; `undefined` for nothing, or for one of another shape. */
export function readChild(kept: unknown): ChildDraft | undefined {
  const draft = kept as ChildDraft | undefined
  return draft?.shape === 1 && childStages.includes(draft.at) ? draft : undefined
}

/** What a touch changes. */
export type ChildChange = Partial<Omit<ChildDraft, 'shape' | 'begunAt' | 'touchedAt'>>

export const childTouched = (draft: ChildDraft, change: ChildChange, now: number): ChildDraft => ({
  ...draft,
  ...change,
  touchedAt: now,
})

/** The stage before or after this one, or this one at the ends. */
export const childStageFrom = ({ at }: Pick<ChildDraft, 'at'>, by: 1 | -1): ChildStage =>
  childStages[childStages.indexOf(at) + by] ?? at

/** The question of a stage, counted from 1, or `undefined` where none is asked. */
export function childQuestionAt(stage: ChildStage): { code: string; number: number } | undefined {
  const at = childQuestions.findIndex(({ code }) => stage === `question.${code}`)
  return at < 0 ? undefined : { code: childQuestions[at]!.code, number: at + 1 }
}

/** True when so much time has passed that it is asked anew whether the child can talk safely. */
export const isChildStale = ({ at, touchedAt }: ChildDraft, now: number): boolean =>
  (childQuestionAt(at) !== undefined || at === 'view') && now - touchedAt > longestPause

/** A step that was done, or taken back. */
export const withStep = ({ done }: Pick<ChildDraft, 'done'>, step: ChildStep, on: boolean): ChildStep[] =>
  childSteps.filter((one) => (one === step ? on : done.includes(one)))

/**
 * The entry that the four answers become. A child is asked nothing else: what an adult is asked is not in it, not even
 * as not asked.
 */
export function childContent(
  draft: ChildDraft,
  { kind, ...person }: Rated & { kind: ExploitationKind },
  stopped: boolean,
): Content<'person_met.screened'> {
  const { begunAt, language, interpreting, done, helper, helperPresent, answers } = draft
  const spoken = language ?? 'en'
  const told = (question: string, is: boolean) => ({
    question,
    answer: is ? ('yes' as const) : ('not_asked' as const),
  })
  return {
    at: new Date(begunAt).toISOString(),
    ...{ language: entryLanguage(spoken), interpreting: interpreting ?? 'missing' },
    texts: textsVersion(spoken),
    begin: [
      ...childSteps.map((step) => told(step, done.includes(step))),
      told('guardian_reached', helper !== null),
      told('guardian_present', helper !== null && helperPresent),
    ],
    said: childQuestions.map(({ code }) => ({ question: code, answer: answers[code] ?? 'not_asked' })),
    ...{ seen: [], stopped },
    ...proposed({
      kind,
      age: ageOf({ ...person, path: 'child' }),
      country: person.country,
      answers,
      seen: [],
    }),
  }
}
