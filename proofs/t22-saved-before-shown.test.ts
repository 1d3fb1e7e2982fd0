import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { StorageTrouble } from '@libertad/participant'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string
let lead: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
beforeEach(async () => {
  lead = await it.member(founder, { agency, roles: ['country_lead'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const writes = (by: Member) =>
  by.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead })
const shown = (by: Member) => [...by.entries()].map(({ id }) => id)
/** Whose entries the hub keeps on disk, once each, however they came. */
const kept = async (by: Member) => {
  const rows = await db.admin<{ id: string }>(
    "select id from libertad.journal where header::jsonb ->> 'device' = $1 order by number",
    [by.identity.device],
  )
  return rows.map(({ id }) => id)
}

test('T22 an entry is shown once the device’s storage has it, and not before', async () => {
  let release = () => {}
  let asked = false
  lead.storage.beforeWrite = () => {
    asked = true
    return new Promise<void>((resolve) => (release = resolve))
  }
  let answered = false
  const writing = writes(lead).finally(() => (answered = true))
  while (!asked) await Promise.resolve()
  for (let i = 0; i < 50; i++) await Promise.resolve()
  expect({ answered, shown: shown(lead), waiting: lead.outbox().waiting }).toEqual({
    ...{ answered: false, shown: [], waiting: 0 },
  })
  expect((await lead.storage.load()).entries).toEqual([])
  release()
  const { id } = must(await writing)
  expect({ shown: shown(lead), waiting: lead.outbox().waiting }).toEqual({ shown: [id], waiting: 1 })
})

test('T22 an entry that the storage had no room for is not shown, and leaves no gap behind', async () => {
  lead.storage.beforeWrite = () => {
    throw new StorageTrouble('full')
  }
  expect(await writes(lead)).toEqual({ refused: 'disk_full', at: 'full' })
  expect({ shown: shown(lead), waiting: lead.outbox().waiting }).toEqual({ shown: [], waiting: 0 })
  delete lead.storage.beforeWrite
  const { id } = must(await writes(lead))
  must(await lead.push())
  expect(await kept(lead)).toContain(id)
})

test('T22 an entry that was sent is shown as received once the hub has it on disk, and not before', async () => {
  let inTime: string[] = []
  const device = await it.reopened(lead, (hub) => ({
    ...hub,
    async push(...asked) {
      const reply = await hub.push(...asked)
      inTime = await kept(lead)
      expect([...device.entries()].every(({ number }) => number === undefined)).toBe(true)
      return reply
    },
  }))
  const { id } = must(await writes(device))
  must(await device.push())
  expect(inTime).toContain(id)
  expect([...device.entries()].find((entry) => entry.id === id)?.number).toBeGreaterThan(0)
})

class Crash extends Error {}

/** Where in its work a device stops for good: before or after the how-manieth write to its storage. */
const crash = fc.record({ at: fc.integer({ min: 1, max: 12 }), when: fc.constantFrom('before', 'after') })
const steps = fc.array(fc.constantFrom('write', 'write', 'push', 'pull'), { minLength: 3, maxLength: 8 })

test('T22 what was shown as saved survives a crash anywhere, and reaches the hub once', async () => {
  let crashes = 0
  await fc.assert(
    fc.asyncProperty(steps, crash, async (work, { at, when }) => {
      const device = await it.member(founder, { agency, roles: ['country_lead'] })
      let count = 0
      const hook = () => {
        if (++count === at) throw new Crash()
      }
      if (when === 'before') device.storage.beforeWrite = hook
      else device.storage.afterWrite = hook
      const saved: string[] = []
      try {
        for (const step of work) {
          const done = step === 'write' ? await writes(device) : await device[step as 'push' | 'pull']()
          if (step === 'write' && !isRefusal(done)) saved.push(done!.id)
        }
      } catch (error) {
        if (!(error instanceof Crash)) throw error
        crashes++
      }
      delete device.storage.beforeWrite
      delete device.storage.afterWrite
      const again = await it.reopened(device)
      expect(shown(again)).toEqual(expect.arrayContaining(saved))
      saved.push(must(await writes(again)).id)
      must(await again.push())
      const there = await kept(device)
      expect(there).toEqual(expect.arrayContaining(saved))
      expect(new Set(there).size).toBe(there.length)
      expect(again.outbox()).toMatchObject({ waiting: 0, needsAttention: [], notVerified: [] })
    }),
    { numRuns: 60 },
  )
  // A proof in which nothing ever broke would prove nothing.
  expect(crashes).toBeGreaterThan(15)
})
