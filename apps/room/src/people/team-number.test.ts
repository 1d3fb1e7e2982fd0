import { expect, test } from 'vitest'
import { checkTeamNumber, nextTeamNumber } from './team-number.ts'

test('the lowest free number is proposed', () => {
  expect(nextTeamNumber([])).toBe(1)
  expect(nextTeamNumber([1, 2, 5])).toBe(3)
})

test('a free whole number is sent', () => {
  expect(checkTeamNumber(' 12 ', [1, 2])).toEqual({ right: true, number: 12 })
  expect(checkTeamNumber('9999', [])).toEqual({ right: true, number: 9_999 })
})

test('two teams have no number in common', () => {
  expect(checkTeamNumber('2', [1, 2])).toEqual({ right: false, mistake: 'taken' })
})

test.each(['', '0', '-1', '1.5', '1e3', '10000', 'two'])('“%s” is no number of a team', (typed) => {
  expect(checkTeamNumber(typed, [])).toEqual({ right: false, mistake: 'number' })
})
