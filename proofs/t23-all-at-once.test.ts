import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Change } from '@libertad/participant'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const writes = (by: Member) =>
  by.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead })
const somebody = () => it.member(founder, { agency, roles: ['country_lead'] })

/** The device goes on: one more entry, and all that was ever written stands in the journal once, in its order. */
async function goesOn(device: Member, written: number): Promise<void> {
  must(await writes(device))
  expect(await device.push()).toBeUndefined()
  expect(await device.pull()).toBeUndefined()
  expect(device.outbox()).toMatchObject({ waiting: 0, needsAttention: [], notVerified: [] })
  const rows = await db.admin<{ sequence: string }>(
    `select header::jsonb ->> 'sequence' as sequence from libertad.journal
     where header::jsonb ->> 'device' = $1 order by number`,
    [device.identity.device],
  )
  expect(rows.map(({ sequence }) => Number(sequence))).toEqual(
    Array.from({ length: written + 2 }, (_, at) => at + 1),
  )
}

test('T23 writing, sending and fetching at once, over a slow storage, loses nothing and doubles nothing', async () => {
  const step = fc.tuple(fc.constantFrom('write', 'push', 'pull'), fc.nat(30))
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (work) => {
      const device = await somebody()
      let next = 0
      device.storage.beforeWrite = () =>
        new Promise((resolve) => setTimeout(resolve, work[next++ % work.length]![1]))
      await Promise.all(
        work.map(([name]) => (name === 'write' ? writes(device) : device[name as 'push' | 'pull']())),
      )
      await goesOn(device, work.filter(([name]) => name === 'write').length)
    }),
    { numRuns: 20 },
  )
})

test('T23 what is sent while a fetched page is still being kept is not forgotten', async () => {
  const device = await somebody()
  let release = () => {}
  const isPage = (changes: Change[]) =>
    changes.some((change) => 'put' in change && change.put === 'progress') &&
    !changes.some((change) => 'put' in change && change.put === 'parcel')
  const held = new Promise<void>((resolve) => {
    device.storage.beforeWrite = (changes) => {
      if (!isPage(changes)) return
      delete device.storage.beforeWrite
      resolve()
      return new Promise<void>((done) => (release = done))
    }
  })
  const fetching = device.pull()
  await held
  // Whether the device waits for the page or not is its own affair.
  const sending = writes(device)
    .then(must)
    .then(() => device.push())
  await Promise.race([sending, wait(300)])
  release()
  expect(await fetching).toBeUndefined()
  expect(await sending).toBeUndefined()
  await goesOn(device, 1)
})
