import { expect, test } from 'vitest'
import type { DueLine } from '../../model/care-model.ts'
import { byDay, nearDay, recoveryEnds } from './by-day.ts'

const zone = 'America/Guyana'
const now = Date.parse('2018-04-06T15:00:00.000Z')
const due = (at: string, more: Partial<DueLine> = {}): DueLine => ({
  ...{ at, what: 'next_step', case: 'case', referral: undefined, pseudonym: 'GY-T4XH' },
  ...more,
})

test('groups by the day of the place, what is overdue in front', () => {
  const days = byDay(
    [
      due('2018-04-07T04:00:00.000Z'),
      due('2018-04-06T23:30:00.000Z'),
      due('2018-04-07T02:00:00.000Z'),
      due('2018-04-01T04:00:00.000Z'),
    ],
    now,
    () => zone,
  )
  expect(days.map(({ day, lines }) => [day, lines.length])).toEqual([
    ['overdue', 1],
    // Two in the morning by UTC is still the evening before in Guyana.
    ['2018-04-06', 2],
    ['2018-04-07', 1],
  ])
})

test('today and tomorrow have names', () => {
  expect(nearDay('2018-04-06', now, zone)).toBe('today')
  expect(nearDay('2018-04-07', now, zone)).toBe('tomorrow')
  expect(nearDay('2018-04-08', now, zone)).toBeUndefined()
})

test('a recovery period belongs to one person', () => {
  const lines = [
    due('2018-05-05T04:00:00.000Z', { what: 'reflection_ends' }),
    due('2018-05-01T04:00:00.000Z'),
  ]
  expect(recoveryEnds(lines, 'case')).toBe('2018-05-05T04:00:00.000Z')
  expect(recoveryEnds(lines, 'another')).toBeUndefined()
})
