import { expect, test } from 'vitest'
import { madeJoining, otherMistake } from './join-draft.ts'

const draft = { zone: 'America/Guyana', languages: ['eng', 'hin'], other: '' }

test('a country joins with its zone and its languages, the one being typed too', () => {
  expect(madeJoining('GY', { ...draft, other: 'SPA' })).toEqual({
    right: true,
    write: {
      kind: 'country.joined',
      content: { country: 'GY', zone: 'America/Guyana', languages: ['eng', 'hin', 'spa'] },
    },
  })
})

test('not without a zone, nor with a language that is none', () => {
  expect(madeJoining('GY', { ...draft, zone: '', other: 'e' })).toEqual({
    right: false,
    mistakes: { zone: 'needed', other: 'signs' },
  })
  expect(otherMistake({ ...draft, other: 'e' })).toBe('letters')
  expect(otherMistake(draft)).toBeUndefined()
})
