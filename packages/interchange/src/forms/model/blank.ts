import type { Question } from './form.ts'
import type { QuestionType } from './question-types.ts'

/** A question with nothing but its name and type. */
export function blankQuestion(name: string, type: QuestionType): Question {
  return {
    ...{ kind: 'question', name, type, label: {}, hint: {}, guidance: {}, media: {}, more: {} },
    ...{ requiredMessage: {}, constraintMessage: {} },
  }
}
