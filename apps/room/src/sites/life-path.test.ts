import { expect, test } from 'vitest'
import { lifePath } from './life-path.ts'

test('shows every stage, those reached with when and by whom', () => {
  const stages = lifePath({
    state: 'visited',
    path: [
      { state: 'lead', at: '2018-02-11T10:00:00.000Z' },
      { state: 'tasked', at: '2018-03-28T10:00:00.000Z', day: '2018-04-05', team: 3 },
      { state: 'visited', at: '2018-04-05T10:00:00.000Z' },
    ],
  })
  expect(stages).toEqual([
    { state: 'lead', reached: true, here: false, at: '2018-02-11T10:00:00.000Z' },
    { state: 'assessed', reached: false, here: false },
    { state: 'tasked', reached: true, here: false, at: '2018-03-28T10:00:00.000Z', team: 3 },
    { state: 'visited', reached: true, here: true, at: '2018-04-05T10:00:00.000Z' },
    { state: 'closed', reached: false, here: false },
  ])
})
