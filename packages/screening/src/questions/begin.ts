import type { PersonTextKey } from '../languages/person-texts.ts'

/** One step before the first question. A step left undone is kept and shown; it stops nobody. */
export interface BeginStep {
  code: string
  /** What is said to her for it; the officer's own words are `step.` and the code. */
  says: PersonTextKey
}

/** Safety first: alone, seated, understood, with an interpreter she accepts. She is asked without the interpreter. */
export const beginSteps: readonly BeginStep[] = [
  { code: 'not_seen_or_heard', says: 'begin.seen_or_heard' },
  { code: 'water_and_seat', says: 'begin.water_and_seat' },
  { code: 'language_understood', says: 'begin.language' },
  { code: 'interpreter_accepted', says: 'begin.interpreter' },
  { code: 'knows_she_may_stop', says: 'begin.you_decide' },
]

/** What may be needed before anything is asked; the texts are `need.` and the code. */
export const urgentNeeds = ['doctor', 'water_food', 'safe_place', 'sleep', 'call_home', 'nothing'] as const
export type UrgentNeed = (typeof urgentNeeds)[number]
