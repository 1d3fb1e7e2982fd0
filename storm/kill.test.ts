import { expect, test } from 'vitest'
import { killAndStart } from './kill.ts'

test('twenty kills of the hub and two of its database lose and double nothing', async () => {
  const report = await killAndStart({ hub: 20, database: 2 })
  expect(report.wrong).toEqual([])
  expect(report.kills).toBe(20)
  expect(report.acknowledged).toBe(report.saved)
  expect(report.saved).toBeGreaterThan(200)
  // Members noticed: a kill that nobody was in the middle of would prove nothing.
  expect(report.troubles.hub_unreachable).toBeGreaterThan(20)
  // A hub without its database serves again or ends in words; it does not linger.
  for (const { did, words } of report.afterDatabase) {
    expect(did).not.toBe('neither')
    if (did === 'ended') expect(words).toContain('Start again')
  }
}, 300_000)
