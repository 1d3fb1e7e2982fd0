import { expect, test } from 'vitest'
import { positive } from './positive.ts'

test.each([
  [2, 0, 0, true],
  [1, 1, 0, true],
  [1, 0, 1, true],
  [0, 3, 0, true],
  [0, 2, 1, true],
  [3, 5, 5, true],
  [1, 0, 0, false],
  [0, 2, 0, false],
  [0, 1, 5, false],
  [0, 0, 16, false],
  [0, 0, 0, false],
])('%i strong, %i medium, %i weak: %s', (strong, medium, weak, holds) => {
  expect(positive({ strong, medium, weak })).toBe(holds)
})
