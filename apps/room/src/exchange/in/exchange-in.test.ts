import { describe, expect, test, vi } from 'vitest'
import type { Problem } from '@libertad/interchange'
import type { ReadingWorker } from '../read/ask-reader.ts'
import type { Understood } from '../read/understood.ts'
import { exchangeStore } from './exchange-store.ts'
import { isSkipped, skipAllRefused, toggleSkip, waysToSkip } from './skipped.ts'

const problem = (place: Problem['place'], weight: Problem['weight'] = 'refused'): Problem => ({
  ...{ place, weight, code: 'x', says: 'x' },
})

describe('leaving out', () => {
  test('a cell, or the row or feature that it stands in; never the whole file, and nothing that only is to be known', () => {
    expect(waysToSkip(problem({ sheet: 'A', row: 3, column: 'b' }))).toEqual({
      ...{ cell: { sheet: 'A', row: 3, column: 'b' }, row: { sheet: 'A', row: 3 } },
    })
    expect(waysToSkip(problem({ path: 'features[3].geometry.coordinates' }))).toEqual({
      row: { path: 'features[3]' },
    })
    expect(waysToSkip(problem({ line: 7 }))).toEqual({ row: { line: 7 } })
    for (const whole of [{}, { sheet: 'A' }]) expect(waysToSkip(problem(whole))).toEqual({})
    expect(waysToSkip(problem({ row: 3 }, 'noted'))).toEqual({})
  })

  test('is taken back by the same sign, and all that hinders is left out once', () => {
    const all = skipAllRefused([], [problem({ row: 3, column: 'a' }), problem({ row: 3, column: 'b' })])
    expect(all).toEqual([{ row: 3 }])
    expect(isSkipped(all, { row: 3 })).toBe(true)
    expect(toggleSkip(all, { row: 3 })).toEqual([])
  })
})

const understood = { problems: [], becomes: 'none' } as unknown as Understood

function aStore(read: () => Promise<Understood> = async () => understood) {
  const worker = { read: vi.fn(read), items: vi.fn(), convert: vi.fn(), write: vi.fn(), stop: vi.fn() }
  return { store: exchangeStore(() => worker as unknown as ReadingWorker), worker }
}
const chosen = (name: string, text = 'a,b') => Object.assign(new Blob([text]), { name })

describe('the file that is looked at', () => {
  test('is read, and let go of with what was read', async () => {
    const { store, worker } = aStore()
    await store.open(chosen('x.csv'), '2018-04-05')
    expect(store.snapshot()).toMatchObject({ step: 'read', name: 'x.csv', understood })
    store.forget()
    expect(store.snapshot()).toMatchObject({ step: 'empty', name: '', understood: undefined })
    expect(worker.stop).toHaveBeenCalled()
  })

  test('what an earlier file answers late is not shown for a later one', async () => {
    let answer: (one: Understood) => void = () => undefined
    const { store, worker } = aStore(() => new Promise((resolve) => (answer = resolve)))
    const first = store.open(chosen('first.csv'), '2018-04-05')
    await vi.waitFor(() => expect(worker.read).toHaveBeenCalledTimes(1))
    const late = answer
    const second = store.open(chosen('second.csv'), '2018-04-05')
    await vi.waitFor(() => expect(worker.read).toHaveBeenCalledTimes(2))
    late({ ...understood, count: 1 })
    answer({ ...understood, count: 2 })
    await Promise.all([first, second])
    expect(store.snapshot()).toMatchObject({ name: 'second.csv', understood: { count: 2 } })
  })

  test('that breaks the reading off is told, and one too large is not opened', async () => {
    const { store } = aStore(() => Promise.reject(new Error('broken')))
    await store.open(chosen('x.csv'), '2018-04-05')
    expect(store.snapshot()).toMatchObject({ step: 'trouble', trouble: 'failed' })
    await store.open({ name: 'big.csv', size: 1e12, slice: () => new Blob() }, '2018-04-05')
    expect(store.snapshot()).toMatchObject({ step: 'trouble', trouble: 'too_large' })
  })

  test('is taken in once at a time, and stops when told', async () => {
    const { store } = aStore()
    let end: () => void = () => undefined
    const first = store.take(async ({ told, stopped }) => {
      told({ of: 2, done: 0, before: 0, refused: [], state: 'running' })
      await new Promise<void>((resolve) => (end = resolve))
      expect(stopped()).toBe(true)
    })
    const second = vi.fn()
    await store.take(second)
    expect(second).not.toHaveBeenCalled()
    store.stopTaking()
    end()
    await first
  })
})
