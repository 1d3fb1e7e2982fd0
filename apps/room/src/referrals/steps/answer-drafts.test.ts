import { expect, test } from 'vitest'
import { aReferral, aSaid } from '../../cases/testing/a-case.ts'
import { checkChoice, checkFollowUp, monthsLeft } from './answer-drafts.ts'

const today = '2018-05-06'

test('a step waits for its choice', () => {
  expect(checkChoice({ choice: '' })).toMatchObject({ mistakes: { choice: 'choose' } })
  expect(checkChoice({ choice: 'no_place' })).toEqual({ right: true, wish: 'no_place' })
})

test('each of the four follow-ups is made once', () => {
  const at = `${today}T12:00:00.000Z`
  const one = aSaid({ at, month: 1 as const, state: 'safe' as const })
  expect(monthsLeft(aReferral())).toEqual([1, 3, 6, 12])
  expect(monthsLeft(aReferral({ followUps: [one] }))).toEqual([3, 6, 12])
})

test('a next contact may stay open, and does not lie in the past', () => {
  expect(checkFollowUp({ month: '1', state: 'safe', next: '' }, today)).toEqual({
    right: true,
    wish: { month: 1, state: 'safe' },
  })
  expect(checkFollowUp({ month: '2', state: '', next: '2018-05-05' }, today)).toMatchObject({
    mistakes: { month: 'needed', state: 'choose', next: 'day_order' },
  })
})
