import { expect, test } from 'vitest'
import type { PlayState } from '@libertad/protocol'
import { livePace } from './live-pace.ts'

const hour = 3_600_000
const state = (more: Partial<PlayState>): PlayState => ({
  ...{ at: undefined, finished: false, speed: 1, jumpToEnd: false },
  ...more,
})

function pace(given: PlayState) {
  const told: number[] = []
  const reach = livePace(0, async () => given)
  return { told, reach: (at: number) => reach(at, async (now) => void told.push(now)) }
}

test('what was before the action days is reached at once, and nobody is asked', async () => {
  const { told, reach } = pace(state({}))
  await reach(-hour)
  await reach(0)
  expect(told).toEqual([])
})

test('a play that was cut is at once where the hub has kept it, and goes on from there with its speed', async () => {
  const { told, reach } = pace(state({ at: new Date(24 * hour).toISOString(), speed: 10_000 }))
  await reach(23 * hour)
  await reach(24 * hour)
  expect(told).toEqual([])
  await reach(24 * hour + 1_000_000)
  expect(told.length).toBeGreaterThan(0)
  expect(Math.min(...told)).toBeGreaterThanOrEqual(24 * hour)
})

test('whoever jumps to the end waits for nothing', async () => {
  const { told, reach } = pace(state({ jumpToEnd: true }))
  await reach(1_000 * hour)
  expect(told).toEqual([])
})
