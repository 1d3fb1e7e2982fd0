import { expect, test } from 'vitest'
import { madeCourse, type CourseDraft } from './course-draft.ts'

const draft: CourseDraft = {
  ...{ topic: 'first_response', country: 'GY', starts: '2026-09-07', days: '5', seats: '24' },
}

test('a course is planned with its topic, place, days and seats', () => {
  expect(madeCourse(draft)).toEqual({
    right: true,
    write: {
      kind: 'training.planned',
      content: { topic: 'first_response', country: 'GY', starts: '2026-09-07', days: 5, seats: 24 },
    },
  })
})

test('each open field is named, and what is no number of days or seats', () => {
  expect(madeCourse({ topic: '', country: '', starts: '', days: '', seats: '' })).toEqual({
    right: false,
    mistakes: { topic: 'needed', country: 'needed', starts: 'needed', days: 'needed', seats: 'needed' },
  })
  expect(madeCourse({ ...draft, days: '61', seats: '0' })).toMatchObject({
    mistakes: { days: { from: 1, to: 60 }, seats: { from: 1, to: 5_000 } },
  })
})
