import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, daysBefore } from './days.ts'

test('goes back over the ends of months and years', () => {
  expect(daysBefore('2018-03-01', 1)).toBe('2018-02-28')
  expect(daysBefore('2020-03-01', 1)).toBe('2020-02-29')
  expect(daysBefore('2018-01-03', 6)).toBe('2017-12-28')
})

test.each([
  [2018, 2, 29],
  [2018, 13, 1],
  [2018, 0, 1],
  [2018, 4, 31],
  [18, 4, 3],
  [2018, 4, Number.NaN],
])('%d %d %d is no day', (year, month, date) => expect(dayOf(year, month, date)).toBeUndefined())

test('every day of the calendar is read as itself', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day)
      },
    ),
  )
})
