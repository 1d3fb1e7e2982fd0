import { createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresText } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../../hub/src/database/testing/a-database.ts'
import { hub, type Hub } from '../../hub/src/hub.ts'
import { hubKey } from '../../hub/src/keys/hub-key.ts'
import { figures, released } from '../../bulletin/src/testing/made-up-releases.ts'
import { publicFiles } from './public-pages.ts'

const operation = '5b0b7a0e-58c5-4d7e-9d2c-0b9c1a2f3e4d'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const folder = mkdtempSync(join(tmpdir(), 'libertad-public-release-'))
let data: TestDatabase
let served: Hub

beforeAll(async () => {
  data = await aDatabase()
  const note = () => undefined
  served = await hub(data.database, hubKey(join(folder, 'key.pem')), {
    ...{
      version: 'test',
      mode: 'demonstration',
      dataFolder: folder,
      reserve: 0,
      roomFolder: join(folder, 'room'),
    },
    publicFiles: publicFiles({ demonstration: true, dataFolder: folder, note }),
    note,
  })
  await data.admin(
    `insert into libertad.operation (id, demonstration, registry, participants, cell, chain) values ($1, true, $2, $3, $4, '')`,
    [operation, id(1), id(2), id(3)],
  )
})
afterAll(async () => {
  await served?.close()
  await data?.drop()
  rmSync(folder, { recursive: true, force: true })
})

const page = async (path: string) => (await served.app.inject({ url: `/public/${path}` })).body

async function prepare(number: number, replaces: number | null): Promise<void> {
  const of = { ...figures, number, replaces }
  await data.admin(
    `insert into libertad.release (operation, id, number, replaces, figures, digest, hub_signature, prepared_by,
       prepared_device, prepared_agency, prepared_at) values ($1, $2, $3, $4, $5, $6, '', $7, $8, $9, now())`,
    [operation, id(10 + number), number, replaces, figuresText(of), released(of).digest, id(4), id(5), id(6)],
  )
}
const sign = (number: number) =>
  data.admin(
    `update libertad.release set signed_by = $2, signed_device = $3, signed_agency = $4, signed_at = now() where number = $1`,
    [number, id(7), id(8), id(9)],
  )
/** An answer is good for a moment. */
const later = () => new Promise((resolve) => setTimeout(resolve, 2_100))

test('a hub shows a release once it was signed twice, and what it shows can be checked', async () => {
  await prepare(1, null)
  expect(await page('en/index.html')).toContain('Nothing was published yet')
  await sign(1)
  await later()
  expect(await page('en/index.html')).toContain('<p class="big">343</p>')
  const shown = [...(await page('en/data.html')).matchAll(/<code>([^<]*)<\/code>/g)].map(([, text]) => text!)
  const [words, of, digest, key, signature] = shown.slice(shown.indexOf('libertad release figures 1'))
  const file = await page('data/release-1/figures.json')
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key! }, format: 'jwk' })
  const signed = Buffer.from(`${words}\n${of}\n${file}`)
  expect(of).toBe(operation)
  expect(digest).toBe(released({ ...figures, number: 1, replaces: null }).digest)
  expect(verify(null, signed, publicKey, Buffer.from(signature!, 'base64url'))).toBe(true)
})

test('of a release that was replaced it gives no table any more', async () => {
  await prepare(2, 1)
  await sign(2)
  await later()
  expect(await page('en/index.html')).toContain('Release 1 of')
  expect(await page('data/release-2/sex_age.csv')).toContain('2,sex_age')
  expect((await served.app.inject({ url: '/public/data/release-1/sex_age.csv' })).statusCode).toBe(404)
})
