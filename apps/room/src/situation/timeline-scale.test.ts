import { expect, test } from 'vitest'
import { daysOf, monthsOf, nightsOf, shareAt } from './timeline-scale.ts'

const week = {
  start: '2018-04-03T04:00:00.000Z',
  end: '2018-04-10T04:00:00.000Z',
  ...{ barHours: 2, entries: [], arrests: [] },
}

test('seven days fill the line without a gap', () => {
  const days = daysOf(week)
  expect(days).toHaveLength(7)
  expect(days[0]!.from).toBe(0)
  expect(days.at(-1)!.to).toBe(1)
  for (const [at, day] of days.entries()) if (at > 0) expect(day.from).toBeCloseTo(days[at - 1]!.to)
})

test('half of a night before the first day is outside the line', () => {
  const nights = nightsOf(week)
  expect(nights).toHaveLength(8)
  expect(nights[0]!.from).toBe(0)
  expect(nights.at(-1)!.to).toBe(1)
})

test('a moment outside stands at the end of the line', () => {
  expect(shareAt(week, 0)).toBe(0)
  expect(shareAt(week, Date.parse('2030-01-01'))).toBe(1)
  expect(shareAt(week, Date.parse('2018-04-06T16:00:00.000Z'))).toBeCloseTo(0.5)
})

test('two and a half years are told by half years', () => {
  const years = { ...week, start: '2015-10-01T04:00:00.000Z' }
  const months = monthsOf(years, 6)
  expect(months.map(({ start }) => start.slice(0, 7))).toEqual([
    ...['2015-10', '2016-04', '2016-10', '2017-04', '2017-10', '2018-04'],
  ])
})
