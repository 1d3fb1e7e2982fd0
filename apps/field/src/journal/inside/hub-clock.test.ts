import { expect, test } from 'vitest'
import { hubClock } from './hub-clock.ts'

const answering = (at: number, took = 0, clock = { now: 0 }): typeof fetch =>
  (async () => {
    clock.now += took
    return new Response('', { headers: { date: new Date(at).toUTCString() } })
  }) as typeof fetch

const noon = Date.parse('2026-03-04T12:00:00.000Z')

test.each([
  [0, undefined],
  [119, undefined],
  [-119, undefined],
  [3_600, { differsBySeconds: 3_600 }],
  [-259_200, { differsBySeconds: -259_200 }],
])('a phone that is %d seconds ahead is told apart only when that is too much', async (ahead, doubt) => {
  const clock = hubClock(answering(noon), () => noon + ahead * 1_000)
  await clock.fetch('x')
  expect(clock.doubt()).toEqual(doubt)
})

test('an answer that took long, or says no time, says nothing', async () => {
  const time = { now: noon + 7_200_000 }
  const slow = hubClock(answering(noon, 20_000, time), () => time.now)
  await slow.fetch('x')
  expect(slow.doubt()).toBeUndefined()
  const silent = hubClock((async () => new Response('')) as typeof fetch, () => noon)
  await silent.fetch('x')
  expect(silent.doubt()).toBeUndefined()
})
