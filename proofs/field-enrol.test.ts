import { IDBFactory } from 'fake-indexeddb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failingEngine, type Failure } from '../packages/browser/src/testing/failing-engine.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from './a-hub.ts'
import { quickWork } from './field-planted.ts'
import { anInvitation, aPhone, digits, passphrase, received, started } from './field-phone.ts'
import { agencyWithKeys, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let agency: KeyedAgency

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  agency = await agencyWithKeys(it, await it.founder(), 'GD')
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const failures: Failure[] = ['refused', 'not flushed', 'dead']

test('T24 a phone whose disk is full while its vault is made has none, or a whole one', async () => {
  let runs = 0
  for (const failure of failures) {
    for (let nth = 1; nth < 20; nth++) {
      const disk = new IDBFactory()
      const fault = failingEngine(disk)
      const port = await started(aPhone(fault.indexedDB, quickWork), it.origin)
      fault.arm(nth, failure)
      const answer = await port.setUp({ passphrase, digits })
      if (!fault.disarm()) break
      runs++
      port.lock()
      const again = await started(aPhone(disk, quickWork), it.origin)
      if (answer.made) expect(await again.tryUnlock({ way: 'number', digits })).toEqual({ opened: true })
      else {
        expect(answer).toEqual({ made: false, why: 'no_storage' })
        expect(again.snapshot().gate).toBe('fresh')
        expect(await again.setUp({ passphrase, digits })).toEqual({ made: true })
      }
      expect(again.snapshot().gate).toBe('not_enrolled')
      again.lock()
    }
  }
  expect(runs).toBeGreaterThan(4)
})

test('T24 a phone whose disk is full while it enrols enrols later, with the same invitation, once', async () => {
  let runs = 0
  for (const failure of failures) {
    for (let nth = 1; nth < 20; nth++) {
      const disk = new IDBFactory()
      const secret = await anInvitation(it, agency)
      const fault = failingEngine(disk)
      const port = await started(aPhone(fault.indexedDB, quickWork), it.origin)
      await port.setUp({ passphrase, digits })
      fault.arm(nth, failure)
      const outcome = await port.enrol(secret)
      const failed = fault.disarm()
      port.lock()
      if (!failed) break
      runs++
      if (!outcome.ok) expect(outcome.refusal).toMatchObject({ refused: 'disk_full' })
      const again = await started(aPhone(disk, quickWork), it.origin)
      expect(await again.tryUnlock({ way: 'number', digits })).toEqual({ opened: true })
      if (again.snapshot().gate === 'not_enrolled')
        expect(await again.enrol(secret)).toMatchObject({ ok: true })
      expect(again.snapshot().gate).toBe('open')
      await received(again)
      expect(again.snapshot().model).toMatchObject({ me: { workName: 'T Grant' }, outbox: { attention: [] } })
      again.lock()
    }
  }
  expect(runs).toBeGreaterThan(4)
})

test('an invitation is shown before it is used, and works once', async () => {
  const secret = await anInvitation(it, agency)
  const port = await started(aPhone(undefined, quickWork), it.origin)
  await port.setUp({ passphrase, digits })
  expect(await port.readInvitation(secret)).toMatchObject({
    ...{ ok: true, value: { workName: 'T Grant', operation: 'Operation Test', roles: ['field_officer'] } },
  })
  expect(await port.enrol(secret)).toMatchObject({ ok: true })
  port.lock()
  const other = await started(aPhone(undefined, quickWork), it.origin)
  await other.setUp({ passphrase, digits })
  expect(await other.enrol(secret)).toMatchObject({ ok: false })
  expect(other.snapshot().gate).toBe('not_enrolled')
  other.lock()
})
