import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, localDay, monthsAfter } from './local-day.ts'

test.each([
  ['2018-04-06T03:59:59.999Z', 'America/Port_of_Spain', '2018-04-05'],
  ['2018-04-06T04:00:00.000Z', 'America/Port_of_Spain', '2018-04-06'],
  ['2018-04-06T04:29:59.000Z', 'America/Caracas', '2018-04-06'],
  ['2018-04-05T23:59:59.999Z', 'UTC', '2018-04-05'],
  ['2018-04-05T10:00:00.000Z', 'Pacific/Kiritimati', '2018-04-06'],
  ['2018-04-05T10:59:00.000Z', 'Pacific/Pago_Pago', '2018-04-04'],
  ['2018-04-05T18:14:00.000Z', 'Asia/Kathmandu', '2018-04-05'],
  ['2018-04-05T18:15:00.000Z', 'Asia/Kathmandu', '2018-04-06'],
  // The night on which clocks go forward has twenty-three hours and is one day.
  ['2018-03-25T00:30:00.000Z', 'Europe/Paris', '2018-03-25'],
  ['2018-03-25T21:59:59.000Z', 'Europe/Paris', '2018-03-25'],
  ['2018-03-25T22:00:00.000Z', 'Europe/Paris', '2018-03-26'],
])('%s in %s is %s', (instant, zone, day) => {
  expect(localDay(instant, zone)).toBe(day)
})

test('a zone nobody knows gives the UTC day', () => {
  expect(localDay('2018-04-05T23:00:00.000Z', 'Nowhere/Yet')).toBe('2018-04-05')
})

const instants = fc.date({ min: new Date('1990-01-02'), max: new Date('2199-12-30'), noInvalidDate: true })
const zones = fc.constantFrom(
  ...['America/Guyana', 'America/Paramaribo', 'America/Cayenne', 'America/Aruba', 'Europe/Amsterdam'],
  ...['America/St_Johns', 'Africa/Lagos', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
)

test('it is a day of the calendar, within one of the UTC day, and never goes back', () => {
  fc.assert(
    fc.property(instants, fc.nat(3_600_000), zones, (instant, later, zone) => {
      const day = localDay(instant.toISOString(), zone)
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      const apart = (Date.parse(`${day}T12:00:00Z`) - instant.getTime()) / 3_600_000
      expect(Math.abs(apart)).toBeLessThanOrEqual(12 + 14)
      expect(localDay(new Date(instant.getTime() + later).toISOString(), zone) >= day).toBe(true)
    }),
  )
})

test.each([
  ['2018-04-30', 1, '2018-05-01'],
  ['2018-03-01', -1, '2018-02-28'],
  ['2020-02-28', 1, '2020-02-29'],
  ['2018-12-31', 1, '2019-01-01'],
  ['2018-04-05', 0, '2018-04-05'],
])('%s and %i days: %s', (day, days, expected) => {
  expect(daysAfter(day, days)).toBe(expected)
})

test.each([
  ['2018-04-05', 1, '2018-05-05'],
  ['2018-01-31', 1, '2018-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2018-10-31', 6, '2019-04-30'],
  ['2018-12-15', 12, '2019-12-15'],
])('%s and %i months: %s', (day, months, expected) => {
  expect(monthsAfter(day, months)).toBe(expected)
})
