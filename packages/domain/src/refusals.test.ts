import { expect, test } from 'vitest'
import { isRefusal, refusalCodes, refuse } from './refusals.ts'

test('every code is one of a kind and in one form', () => {
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length)
  for (const code of refusalCodes) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/)
})

test.each(refusalCodes)('%s is a value, with a place only where there is one', (code) => {
  expect(refuse(code)).toEqual({ refused: code })
  expect(Object.keys(refuse(code))).toEqual(['refused'])
  expect(refuse(code, 'entries.0.header')).toEqual({ refused: code, at: 'entries.0.header' })
  expect(isRefusal(refuse(code))).toBe(true)
})

test.each([[undefined], [null], [''], ['refused'], [7], [{}], [[]], [{ allowed: true }]])(
  '%j is no refusal',
  (value) => {
    expect(isRefusal(value)).toBe(false)
  },
)
