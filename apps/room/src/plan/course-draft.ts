import { day, trainingTopics } from '@libertad/domain'
import { madeOf, type Made, type Mistakes } from '../form/made.ts'
import { readNumber } from '../form/read-number.ts'

export interface CourseDraft {
  topic: (typeof trainingTopics)[number] | ''
  country: string
  starts: string
  /** As typed. */
  days: string
  seats: string
}

/** The course as it is planned, or what is wrong with it. */
export function madeCourse(draft: CourseDraft): Made<keyof CourseDraft> {
  const { topic, country, starts } = draft
  const days = readNumber(draft.days, { from: 1, to: 60, whole: true })
  const seats = readNumber(draft.seats, { from: 1, to: 5_000, whole: true })
  const mistakes: Mistakes<keyof CourseDraft> = {
    ...(topic === '' ? { topic: 'needed' as const } : {}),
    ...(country === '' ? { country: 'needed' as const } : {}),
    ...(day().safeParse(starts).success ? {} : { starts: 'needed' as const }),
    ...(days.value === undefined ? { days: days.mistake ?? 'needed' } : {}),
    ...(seats.value === undefined ? { seats: seats.mistake ?? 'needed' } : {}),
  }
  return madeOf(mistakes, () => ({
    kind: 'training.planned',
    content: {
      ...{ topic: topic as (typeof trainingTopics)[number], country, starts },
      ...{ days: days.value ?? 0, seats: seats.value ?? 0 },
    },
  }))
}
