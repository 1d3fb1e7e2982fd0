import { expect, test } from 'vitest'
import { aPair } from '../testing/a-pair.ts'
import { isAsked, isOwnBoth, ownWord, pairState } from './pair-state.ts'

const before = Date.parse('2018-04-06T11:00:00.000Z')
const after = Date.parse('2018-04-06T13:00:00.000Z')

test('waits for the owner until it is due, and may be answered after', () => {
  expect(pairState(aPair(), before)).toBe('waits')
  expect(pairState(aPair(), after)).toBe('late')
  expect([before, after].map((now) => isAsked(aPair(), now))).toEqual([true, true])
})

test('after one’s own answer it waits for the other, or stays open where the other cannot say', () => {
  expect(pairState(aPair({ answer: 'same', theirs: 'none' }), after)).toBe('other')
  expect(pairState(aPair({ answer: 'same', theirs: 'cannot_say' }), after)).toBe('undecided')
  expect(isAsked(aPair({ answer: 'same', theirs: 'none' }), after)).toBe(false)
})

test('who disagrees has answered; the coordinator is asked', () => {
  const disagreed = { state: 'disagreed', answer: 'same', theirs: 'different' } as const
  expect(isAsked(aPair(disagreed), after)).toBe(false)
  expect(isAsked(aPair({ ...disagreed, mine: undefined }), after)).toBe(true)
})

test('what is kept here stands before what the hub knows', () => {
  expect(pairState(aPair({ kept: 'same' }), before)).toBe('kept')
  expect(ownWord(aPair({ answer: 'same', kept: 'different' }))).toBe('different')
  expect(ownWord(aPair({ answer: 'same', kept: 'taken_back' }))).toBeUndefined()
  expect(ownWord(aPair({ mine: undefined, settled: 'same', answer: undefined }))).toBe('same')
  expect(ownWord(aPair({ settled: 'same' }))).toBeUndefined()
})

test('both records are of one agency where nobody else is waited for', () => {
  expect(isOwnBoth(aPair({ theirs: 'none' }))).toBe(true)
  expect(isOwnBoth(aPair({ theirs: 'none', answer: 'same', state: 'same' }))).toBe(true)
  expect(isOwnBoth(aPair({ theirs: 'none', answer: 'same', state: 'open' }))).toBe(false)
  expect(isOwnBoth(aPair())).toBe(false)
})
