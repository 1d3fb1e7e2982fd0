import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from './a-hub.ts'
import { aPhone, certified, enrolled, received } from './field-phone.ts'
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

test('a phone enrols, is certified, and its work arrives', async () => {
  const port = await enrolled(aPhone(), it, agency)
  expect(port.snapshot().model).toMatchObject({
    me: { workName: 'T Grant' },
    sealing: { may: false, why: 'root_not_pinned' },
  })
  await certified(port, agency.lead)
  await received(port)
  expect(port.snapshot().model?.outbox.attention).toEqual([])
  port.lock()
})
