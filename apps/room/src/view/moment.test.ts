import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDay } from '@libertad/domain'
import { countedUntil, startOfDay } from './moment.ts'

test('a local day begins where the day before ends, in every zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'))
  const days = fc.date({ min: new Date('1999-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(zones, days, (zone, date) => {
      const day = date.toISOString().slice(0, 10)
      const start = startOfDay(day, zone)
      // Some places skipped a midnight, one a whole day: the first moment is then on or after the named day.
      expect(localDay(start, zone) >= day).toBe(true)
      const before = new Date(Date.parse(start) - 2 * 3_600_000).toISOString()
      expect(localDay(before, zone) < day).toBe(true)
    }),
  )
})

test('an action day in Barbados begins at four in the morning of UTC', () => {
  expect(startOfDay('2018-04-03', 'America/Barbados')).toBe('2018-04-03T04:00:00.000Z')
})

test('where the clock skips midnight the day begins when it goes on, where midnight comes twice at the first', () => {
  expect(startOfDay('2018-03-11', 'America/Havana')).toBe('2018-03-11T05:00:00.000Z')
  expect(startOfDay('2018-11-04', 'America/Havana')).toBe('2018-11-04T04:00:00.000Z')
})

test('counts of hours after the moment are left out', () => {
  const hour = (at: string, country: string) => ({ hour: at, country, records: 2, arrests: 1 })
  const counts = {
    hours: [hour('2018-04-03T10:00:00.000Z', 'GY'), hour('2018-04-04T10:00:00.000Z', 'TT')],
    care: { presumed: 0, referralsSent: 0, referralsAccepted: 0, consentsWithdrawn: 0 },
    withoutNextStep: [],
  }
  expect(countedUntil(counts, '2018-04-03T12:00:00.000Z')).toEqual({ records: 2, arrests: 1 })
  expect(countedUntil(counts, '2018-04-05T00:00:00.000Z', 'TT')).toEqual({ records: 2, arrests: 1 })
})
