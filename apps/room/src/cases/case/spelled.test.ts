import { expect, test } from 'vitest'
import { spelled } from './spelled.ts'

test('a pseudonym is spelled', () => {
  expect(spelled('GY-T4XH')).toBe('Golf Yankee Tango 4 X-ray Hotel')
})
