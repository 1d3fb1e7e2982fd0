import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { failingEngine, type Failure } from '../packages/browser/src/testing/failing-engine.ts'
import { begun, paths, summary } from './field-paths.ts'
import { planted, reopened } from './field-planted.ts'

/** One run of a path whose N-th write fails: what it answered, what a restart shows, and what trying again does. */
async function run(name: string, nth: number, failure: Failure) {
  const disk = new IDBFactory()
  const it = await planted(disk)
  const first = await reopened(it.phone)
  const work = await begun(first, it)
  first.lock()
  const fault = failingEngine(disk)
  const port = await reopened({ ...it.phone, disk: fault.indexedDB })
  const before = summary(port)
  fault.arm(nth, failure)
  const outcome = await paths[name]!(port, work, it)
  const failed = fault.disarm()
  port.lock()
  const again = await reopened(it.phone)
  const after = summary(again)
  const repeated = outcome.ok ? undefined : await paths[name]!(again, work, it)
  const end = summary(again)
  again.lock()
  return { before, outcome, failed, after, repeated, end }
}

const numbers = (of: { people: { number: number }[] }) => of.people.map(({ number }) => number)

test.each(Object.keys(paths))(
  'T24 on a disk that is full at any write of it, %s is done or refused in words, and nothing is lost',
  async (name) => {
    const whole = await run(name, Number.POSITIVE_INFINITY, 'refused')
    expect(whole.outcome).toMatchObject({ ok: true })
    let runs = 0
    for (const failure of ['refused', 'not flushed'] as const) {
      for (let nth = 1; nth < 60; nth++) {
        const { before, outcome, failed, after, repeated, end } = await run(name, nth, failure)
        if (!failed) break
        runs++
        expect(after.damaged).toEqual([])
        // Everybody who was there is there.
        expect(numbers(after)).toEqual(expect.arrayContaining(numbers(before)))
        if (outcome.ok) expect(after).toEqual(whole.after)
        else {
          expect(outcome.refusal).toMatchObject({ refused: 'disk_full' })
          expect(after.form).toEqual(before.form)
          expect(repeated).toMatchObject({ ok: true })
          expect(end).toEqual(whole.end)
        }
      }
    }
    expect(runs).toBeGreaterThan(1)
  },
)
