import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { marker } from './hostile-values.ts'
import { ask, signedBy } from './requests.ts'
import { stands, stillStands, work } from './stands.ts'

let db: TestDatabase
let it: TestHub
let member: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  member = await it.founder()
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

test('T26 a small body that unpacks into a huge one is refused before it is unpacked', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, '['))
  for (const url of ['/api/operations', pathOf('push', it.operation.operation)]) {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    const { status } = await stands(() => ask(it.origin, { method: 'POST', url, headers, body: bomb }), url)
    expect(status).toBeGreaterThanOrEqual(400)
  }
  await stillStands(it)
})

test('T26 a body of the largest size, of one letter or of brackets, holds nobody up', async () => {
  const urls = [
    '/api/operations',
    ...(['enrol', 'push'] as const).map((name) => pathOf(name, it.operation.operation)),
  ]
  for (const unit of ['[', '[[],', '{"a":', '"', '1,', ' ', `"${marker}",`]) {
    const body = unit.repeat(Math.floor((2 * 1024 * 1024) / unit.length))
    for (const url of urls) {
      const sent = { method: 'POST', url, body }
      // A line that is cut while a body nobody reads still comes is a refusal, too.
      const asked = async () =>
        ask(it.origin, { ...sent, headers: await signedBy(member, sent) }).catch(() => ({ status: 413 }))
      const times = url.endsWith('push') ? 1 : 3
      const worked = await work(async () => expect((await asked()).status).toBeLessThan(500), times)
      // Whoever has not signed is not read so far.
      expect([unit, url, worked < (times === 1 ? 1_000 : 400), worked]).toEqual([unit, url, true, worked])
    }
  }
  await stillStands(it)
})
