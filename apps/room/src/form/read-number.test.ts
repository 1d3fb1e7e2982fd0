import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber } from './read-number.ts'

const hours = { from: 0, to: 400, whole: false }
const people = { from: 0, to: 10_000, whole: true }
const degrees = { from: -180, to: 180, whole: false }

test.each([
  ['3.5', hours, 3.5],
  ['3,5', hours, 3.5],
  [' 400 ', hours, 400],
  ['-58,1603', degrees, -58.1603],
  ['−58.1603', degrees, -58.1603],
  ['12', people, 12],
])('reads %s', (typed, range, value) => {
  expect(readNumber(typed, range)).toEqual({ value })
})

test('nothing typed is no number and no mistake', () => {
  expect(readNumber('  ', people)).toEqual({ value: undefined })
})

test.each([
  ['401', hours],
  ['-1', hours],
  ['1.5', people],
  ['1,000', people],
  ['1.000,5', hours],
  ['ten', people],
  ['1e3', people],
  ['0x10', people],
  ['181', degrees],
])('takes %s for a mistake', (typed, range) => {
  expect(readNumber(typed, range)).toEqual({ mistake: range })
})

test('whatever is typed, what is read lies in the range', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double().map(String)), (typed) => {
      const { value = 0 } = readNumber(typed, hours) as { value?: number }
      expect(value >= hours.from && value <= hours.to).toBe(true)
    }),
  )
})
