import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buckets } from '@libertad/sealing'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { identityOf, meets } from './care.ts'
import { agencyWithKeys, synced, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let ours: KeyedAgency

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  ours = await agencyWithKeys(it, await it.founder(), 'GD')
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

interface Part {
  subject: string
  purpose: string
  hash: string
  bytes: Buffer
}
const parts = () => db.admin<Part>('select subject, purpose, hash, bytes from libertad.sealed_part')

test('T9 the hub learns one of six sizes of what was sealed, and nothing between', async () => {
  const met = await meets(ours.officer, ours)
  const lengths = [0, 1, 100, 253, 254, 255, 256, 900, 1_030, 5_000, 20_000, 100_000, 240_000]
  for (const length of lengths) must(await identityOf(ours.officer, ours, met, 'x'.repeat(length)))
  await synced(ours.officer)
  const sizes = new Set((await parts()).filter(({ purpose }) => purpose !== 'key').map((p) => p.bytes.length))
  const overhead = Math.min(...sizes) - buckets[0]
  expect([...sizes].sort((a, b) => a - b)).toEqual(buckets.map((bucket) => bucket + overhead))
  // An envelope tells how many may open it, and that is the same for all of one agency.
  const envelopes = await db.admin<{ size: number }>(
    `select distinct length(p.bytes) as size from libertad.sealed_part p
     join libertad.journal j on j.id = p.entry
     where p.purpose = 'key' and j.header::jsonb ->> 'kind' = 'sealed.written'`,
  )
  expect(envelopes).toHaveLength(1)
})

test('T9 a hash is over the ciphertext: the same secret sealed twice has nothing in common', async () => {
  const met = await meets(ours.officer, ours)
  const value = { name: `N${randomBytes(8).toString('hex')}` }
  const [one, two] = [
    must(await identityOf(ours.officer, ours, met, value)).subject,
    must(await identityOf(ours.officer, ours, met, value)).subject,
  ]
  await synced(ours.officer)
  const all = await parts()
  const [first, second] = [one, two].map((subject) => all.filter((part) => part.subject === subject))
  expect(first).toHaveLength(3)
  for (const part of first!) {
    expect(part.hash).toBe(Buffer.from(sha256(part.bytes)).toString('base64url'))
    expect(second!.map(({ hash }) => hash)).not.toContain(part.hash)
  }
  const plain = Buffer.from(sha256(Buffer.from(JSON.stringify(value)))).toString('base64url')
  const everywhere = await db.admin<{ found: boolean }>(
    `select exists (select from libertad.journal where header like $1 or body like $1) as found`,
    [`%${plain}%`],
  )
  expect(everywhere).toEqual([{ found: false }])
})
