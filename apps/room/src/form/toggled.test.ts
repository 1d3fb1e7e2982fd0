import { expect, test } from 'vitest'
import { toggled } from './toggled.ts'

test('chooses and lets go', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
})
