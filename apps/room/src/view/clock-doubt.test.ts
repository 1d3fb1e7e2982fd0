import { expect, test } from 'vitest'
import type { Entry } from '@libertad/domain'
import { clockDoubtHours } from './clock-doubt.ts'

const entry = (id: string, claimedAt: string, receivedAt?: string, basedOn: string[] = [], device = 'a') =>
  ({ id, header: { claimedAt, basedOn, device }, ...(receivedAt ? { receivedAt } : {}) }) as unknown as Entry

const none = () => undefined

test('a clock that is ahead claims a time after the hub had the entry', () => {
  const ahead = entry('e', '2018-04-08T10:00:00.000Z', '2018-04-05T10:00:00.000Z')
  expect(clockDoubtHours(ahead, none)).toBe(72)
})

test('days without network are no fault of a clock', () => {
  const late = entry('e', '2018-04-03T10:00:00.000Z', '2018-04-05T10:00:00.000Z')
  expect(clockDoubtHours(late, none)).toBeUndefined()
})

test('a clock that is behind claims a time before what its author had seen of another', () => {
  const seen = entry('s', '2018-04-05T09:00:00.000Z', '2018-04-05T09:00:00.000Z', [], 'b')
  const behind = entry('e', '2018-04-02T09:00:00.000Z', '2018-04-05T10:00:00.000Z', ['s'])
  expect(clockDoubtHours(behind, () => seen)).toBe(72)
})

test('what the same device wrote before says nothing of its clock', () => {
  const own = entry('s', '2018-04-03T09:00:00.000Z', '2018-04-05T09:00:00.000Z')
  const next = entry('e', '2018-04-03T09:05:00.000Z', '2018-04-05T09:00:00.000Z', ['s'])
  expect(clockDoubtHours(next, () => own)).toBeUndefined()
})

test('a few minutes are no doubt, and an entry that waits here is not judged', () => {
  expect(
    clockDoubtHours(entry('e', '2018-04-05T10:05:00.000Z', '2018-04-05T10:00:00.000Z'), none),
  ).toBeUndefined()
  expect(clockDoubtHours(entry('e', '2018-04-08T10:00:00.000Z'), none)).toBeUndefined()
})
