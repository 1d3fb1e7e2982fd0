import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refuse, type Refusal } from '@libertad/domain'
import { keepInStep, type SyncState } from './sync.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Line {
  pulls: number
  breaks: boolean
  answer: Refusal | undefined
  heard(): void
  end(refusal: Refusal): void
}

/** A hub that answers what the test says, and a stream of notices that it holds. */
function aLine() {
  const said: SyncState[] = []
  const waits: (number | undefined)[] = []
  const refused: string[] = []
  const at: Line = { pulls: 0, breaks: false, answer: undefined, heard: () => {}, end: () => {} }
  const step = keepInStep({
    participant: {
      identity: { operation: 'o', person: 'p', device: 'd' },
      push: async () => at.answer,
      pull: async () => {
        at.pulls += 1
        if (at.breaks) throw new Error('broken')
        return at.answer
      },
    },
    client: {
      notices: (_operation, heard, signal) =>
        new Promise((resolve) => {
          at.heard = () => heard({ number: 1 })
          at.end = resolve
          signal.addEventListener('abort', () => resolve(refuse('hub_unreachable')))
        }),
    },
    said(state, wait) {
      said.push(state)
      if (state === 'offline') waits.push(wait)
    },
    refused: ({ refused: code }) => refused.push(code),
  })
  return { said, waits, refused, at, step }
}

const settle = () => vi.advanceTimersByTimeAsync(1)

test('it catches up, then fetches whenever it is told that there is something', async () => {
  const { said, at, step } = aLine()
  await settle()
  expect(said.slice(0, 2)).toEqual(['catching_up', 'live'])
  const before = at.pulls
  at.heard()
  await settle()
  expect(at.pulls).toBe(before + 1)
  void step.stop()
})

test('a hub that does not answer is asked again, less and less often, and at once when somebody wishes it', async () => {
  const { said, waits, at, step } = aLine()
  await settle()
  at.answer = refuse('hub_unreachable')
  at.end(refuse('hub_unreachable'))
  await settle()
  expect(said.at(-1)).toBe('offline')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(waits.slice(0, 6)).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000])
  at.answer = undefined
  step.tryAgain()
  await settle()
  expect(said.at(-1)).toBe('live')
  void step.stop()
})

test('an answer that never came through the stream is found by asking now and then', async () => {
  const { at, step } = aLine()
  await settle()
  const before = at.pulls
  await vi.advanceTimersByTimeAsync(31_000)
  expect(at.pulls).toBeGreaterThan(before)
  void step.stop()
})

test('a revoked device stops for good', async () => {
  const { refused, at } = aLine()
  await settle()
  at.answer = refuse('device_revoked')
  at.heard()
  await settle()
  expect(refused).toEqual(['device_revoked'])
  const before = at.pulls
  await vi.advanceTimersByTimeAsync(120_000)
  expect(at.pulls).toBe(before)
})

test('an exchange that breaks is tried again', async () => {
  const { said, at, step } = aLine()
  await settle()
  at.breaks = true
  at.heard()
  await settle()
  expect(said.at(-1)).toBe('offline')
  at.breaks = false
  await vi.advanceTimersByTimeAsync(20_000)
  expect(said.at(-1)).toBe('live')
  void step.stop()
})
