import type { Judgement, SamenessAnswer } from '@libertad/domain'
import type { Subject, Subjects } from '../../view/subjects.ts'

/** What one side said of a pair and did not take back, newest last. */
export function saidOf(subjects: Subjects, agency: string, pair: string): Subject<Judgement>[] {
  return [...subjects.all('judgement'), ...subjects.all('settlement')].filter(
    ({ state }) => state.owner === agency && state.pair === pair && !state.takenBack,
  )
}

export interface JudgeWish {
  pair: string
  /** Own record; absent when the coordinator settles. */
  mine: string | undefined
  answer: SamenessAnswer
}
