import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from './a-hub.ts'

let db: TestDatabase
let it: TestHub

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

test('an entry that was pushed comes back by pull, under the next number, and verifies', async () => {
  const chief = await it.founder()
  const phase = await chief.write({
    kind: 'phase.planned',
    audience: it.operation.participants,
    agency: it.operation.agency,
    content: {
      handling: 'participants',
      reviewOn: '2027-01-01',
      code: 'training',
      starts: '2016-01-01',
      ends: '2017-12-31',
    },
  })
  expect(isRefusal(phase)).toBe(false)
  expect(await chief.push()).toBeUndefined()
  expect(await chief.pull()).toBeUndefined()
  const numbers = [...chief.entries()].map((entry) => entry.number)
  expect(numbers.sort()).toEqual([1, 2])
  expect(chief.outbox()).toMatchObject({ waiting: 0, needsAttention: [], notVerified: [] })
})
