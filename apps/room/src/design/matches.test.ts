import { expect, test } from 'vitest'
import { matches } from './matches.ts'

test('words are found in any order, case and accent', () => {
  expect(matches('ifill gy', 'Sgt. Paul Ifill', 'GY-12')).toBe(true)
  expect(matches('quinones', 'Rosa Quiñones', undefined, 7)).toBe(true)
  expect(matches('7', 'Team', 7)).toBe(true)
})

test('each word must stand somewhere; no word asks for nothing', () => {
  expect(matches('ifill sr', 'Sgt. Paul Ifill', 'GY-12')).toBe(false)
  expect(matches('  ', 'anything')).toBe(true)
})
