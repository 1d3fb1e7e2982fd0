import { adultQuestions } from '@libertad/screening'

/** Where a conversation stands. `question.` and the code of the question that is shown. */
export type Stage = 'language' | 'interpreting' | 'before' | 'needs' | 'agree' | `question.${string}` | 'seen'

/** The way of a conversation: safety and needs first, then one question a screen, then what was seen. */
export const stages: readonly Stage[] = [
  ...(['language', 'interpreting', 'before', 'needs', 'agree'] as const),
  ...adultQuestions.map(({ code }): Stage => `question.${code}`),
  'seen',
]

const first = 'question.'

/** The question of a stage, counted from 1, or `undefined` where none is asked. */
export function questionAt(stage: Stage): { code: string; number: number } | undefined {
  if (!stage.startsWith(first)) return undefined
  const code = stage.slice(first.length)
  return { code, number: adultQuestions.findIndex((question) => question.code === code) + 1 }
}

/** The stage after this one; the last one has none after it. */
export const stageAfter = (stage: Stage): Stage => stages[stages.indexOf(stage) + 1] ?? stage

/** The stage before this one; the first one has none before it. */
export const stageBefore = (stage: Stage): Stage => stages[Math.max(0, stages.indexOf(stage) - 1)]!
