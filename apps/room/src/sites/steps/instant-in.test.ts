import { expect, test } from 'vitest'
import { instantIn } from './instant-in.ts'

test.each([
  ['America/Guyana', '2027-02-09', '21:30', '2027-02-10T01:30:00.000Z'],
  ['America/Havana', '2018-07-01', '08:00', '2018-07-01T12:00:00.000Z'],
  ['America/Havana', '2018-01-01', '08:00', '2018-01-01T13:00:00.000Z'],
  ['Asia/Kolkata', '2027-02-09', '00:00', '2027-02-08T18:30:00.000Z'],
  ['UTC', '2027-02-09', '00:00', '2027-02-09T00:00:00.000Z'],
])('in %s on %s at %s', (zone, day, time, instant) => {
  expect(instantIn(zone, day, time)).toBe(instant)
})
