import { expect, test } from 'vitest'
import { localTime } from './step.ts'

test.each([
  ['2018-04-04', 5.5, 'America/Guyana', '2018-04-04T09:30:00.000Z'],
  ['2018-04-03', 0, 'America/Barbados', '2018-04-03T04:00:00.000Z'],
  ['2018-04-09', 24, 'America/Barbados', '2018-04-10T04:00:00.000Z'],
  ['2024-01-15', 8, 'Asia/Kathmandu', '2024-01-15T02:15:00.000Z'],
  ['2024-01-15', 8, 'Pacific/Kiritimati', '2024-01-14T18:00:00.000Z'],
  ['2024-07-15', 8, 'Europe/London', '2024-07-15T07:00:00.000Z'],
])('%s %d h in %s', (day, hour, zone, utc) => {
  expect(new Date(localTime(day, hour, zone)).toISOString()).toBe(utc)
})
