import { wordsFor } from '@libertad/words'
import { expect, test } from 'vitest'
import { aPair } from '../testing/a-pair.ts'
import { whatItDoes } from './what-it-does.ts'

const t = wordsFor('en')
const { does, doesAlone, doesSettled, moves } = t.samePerson

test('of a likely pair the best figure expects the one answer and moves by the other', () => {
  expect(whatItDoes(t, aPair(), 'same')).toEqual([does.same, moves.expected])
  expect(whatItDoes(t, aPair(), 'different')).toEqual([does.different, moves.more])
  expect(whatItDoes(t, aPair({ probability: 0.2 }), 'same')).toEqual([does.same, moves.fewer])
})

test('of a pair that is decided nothing is said of the likelihood any more', () => {
  expect(whatItDoes(t, aPair({ answer: 'same', theirs: 'same', state: 'same' }), 'different')).toEqual([
    does.different,
  ])
})

test('who cannot say moves nothing', () => {
  expect(whatItDoes(t, aPair(), 'cannot_say')).toEqual([does.cannot_say])
})

test('who has both records decides at once, and so does the coordinator', () => {
  expect(whatItDoes(t, aPair({ theirs: 'none' }), 'same')[0]).toBe(doesAlone.same)
  expect(whatItDoes(t, aPair({ mine: undefined }), 'different')[0]).toBe(doesSettled.different)
})
