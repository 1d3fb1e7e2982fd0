import type { Question } from './sign.ts'

const base = { path: 'child', answer: 'yes_no' } as const

/**
 * All that a child is asked before a guardian is there: needs and danger, nothing about how she came. A means is
 * never asked of a child, since none is needed.
 */
export const childQuestions: readonly Question[] = [
  {
    ...{ ...base, code: 'child_hurt', pictogram: 'hurt', concernsChild: true },
    ...{ indicators: [], unodc: ['injuries_of_control'] },
  },
  {
    ...{ ...base, code: 'child_hungry', pictogram: 'food', concernsChild: true },
    indicators: ['exploitation.bad_living_conditions'],
  },
  // Who is there decides where she may be spoken to; it is a sign of nothing.
  { ...base, code: 'child_trusted_person', pictogram: 'with_adult', indicators: [] },
  {
    ...{ ...base, code: 'child_afraid', pictogram: 'afraid', concernsChild: true },
    ...{ indicators: [], unodc: ['fear_or_anxiety'] },
  },
]
