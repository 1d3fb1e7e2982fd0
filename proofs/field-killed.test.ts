import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { failingEngine } from '../packages/browser/src/testing/failing-engine.ts'
import { begun, paths, summary } from './field-paths.ts'
import { planted, reopened } from './field-planted.ts'

/** Kills the program before the N-th write of a path, and starts it again. */
async function killed(name: string, nth: number) {
  const disk = new IDBFactory()
  const it = await planted(disk)
  const first = await reopened(it.phone)
  const work = await begun(first, it)
  const before = summary(first)
  first.lock()
  const fault = failingEngine(disk)
  const port = await reopened({ ...it.phone, disk: fault.indexedDB })
  fault.arm(nth, 'dead')
  const outcome = await paths[name]!(port, work, it)
  const wasKilled = fault.disarm()
  port.lock()
  const again = await reopened(it.phone)
  const after = summary(again)
  const { stopped } = again.snapshot().model!
  again.lock()
  return { before, outcome, wasKilled, after, stopped }
}

test.each(Object.keys(paths))(
  'T22 killed between any two writes of %s, the phone has what was saved, and nothing half',
  async (name) => {
    const whole = await killed(name, Number.POSITIVE_INFINITY)
    let kills = 0
    for (let nth = 1; nth < 60; nth++) {
      const { before, outcome, wasKilled, after, stopped } = await killed(name, nth)
      if (!wasKilled) break
      kills++
      if (outcome.ok) expect(after).toEqual(whole.after)
      // An entry and the form that it ended are there together, or neither is.
      const met = after.people.length + Number(after.people.some(({ screened }) => screened))
      const metBefore = before.people.length + Number(before.people.some(({ screened }) => screened))
      if (met > metBefore) expect(after.form).toBeUndefined()
      else if (name !== 'giving up a form') expect(after.form).toBeDefined()
      if (after.form) expect(stopped).toMatchObject({ draft: 'form', screen: 'screening' })
      // Who took her consent back has stopped what stood on it.
      for (const { consents, withdrawn, referrals } of after.people)
        expect(withdrawn).toBe(consents.some(([, takenBack]) => takenBack) ? referrals : 0)
      expect(after.damaged).toEqual([])
    }
    expect(kills).toBeGreaterThan(0)
  },
)
