import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closesAfter, closeWhenIdle } from './idle.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

function watched() {
  const page = new EventTarget()
  const close = vi.fn<() => void>()
  return { page, close, watch: closeWhenIdle({ now: () => Date.now(), page, close }) }
}

test('a vault closes fifteen minutes after the last input, once', () => {
  const { page, close, watch } = watched()
  vi.advanceTimersByTime(closesAfter - 10_000)
  page.dispatchEvent(new Event('keydown'))
  expect(watch.closesAt()).toBe(Date.now() + closesAfter)
  vi.advanceTimersByTime(closesAfter - 10_000)
  expect(close).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20_000)
  expect(close).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(2 * closesAfter)
  expect(close).toHaveBeenCalledOnce()
})

test('a desk that slept past its time is closed when it wakes', () => {
  const { close } = watched()
  vi.setSystemTime(8 * 3_600_000)
  vi.advanceTimersByTime(5_000)
  expect(close).toHaveBeenCalledOnce()
})

test('one that was closed by hand closes nothing later', () => {
  const { close, watch } = watched()
  watch.stop()
  vi.advanceTimersByTime(2 * closesAfter)
  expect(close).not.toHaveBeenCalled()
})
