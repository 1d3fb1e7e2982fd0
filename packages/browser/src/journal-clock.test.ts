import { expect, test } from 'vitest'
import { journalClock } from './journal-clock.ts'

const at = (iso: string) => Date.parse(iso)

test('a demonstration’s present moves with the played speed between two tellings', () => {
  let wall = 0
  const clock = journalClock(() => wall)
  clock.plays({ at: '2018-04-03T10:00:00.000Z', finished: false, speed: 2_000, jumpToEnd: false })
  wall = 500
  expect(new Date(clock.now()).toISOString()).toBe('2018-04-03T10:16:40.000Z')
})

test('it never goes back when the hub is behind what was drawn on', () => {
  let wall = 0
  const clock = journalClock(() => wall)
  clock.plays({ at: '2018-04-03T10:00:00.000Z', finished: false, speed: 2_000, jumpToEnd: false })
  wall = 1_000
  const before = clock.now()
  clock.plays({ at: '2018-04-03T10:01:00.000Z', finished: false, speed: 0, jumpToEnd: false })
  expect(clock.now()).toBe(before)
})

test('a play that is over stands still', () => {
  let wall = 0
  const clock = journalClock(() => wall)
  clock.plays({ at: '2018-04-10T04:00:00.000Z', finished: true, speed: 2_000, jumpToEnd: false })
  wall = 60_000
  expect(clock.now()).toBe(at('2018-04-10T04:00:00.000Z'))
})

test('elsewhere it is the hub’s time', () => {
  let wall = 0
  const clock = journalClock(() => wall)
  clock.hubSays('2026-01-01T00:00:00.000Z')
  wall = 2_000
  expect(clock.now()).toBe(at('2026-01-01T00:00:02.000Z'))
})
