import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromBase64url } from '@libertad/protocol'
import { openPayload, unwrapKey } from '@libertad/sealing'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHubApart, type HubApart } from './hub-apart.ts'
import { journalsOf, keysOf } from './journal-of.ts'
import { plantSecrets, type Planted } from './planted-secrets.ts'
import { needlesOf, searched } from './secrets.ts'
import { inFiles, inFolder, inRows } from './where-it-lies.ts'
import { twoKeyedAgencies, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: HubApart
let sends: KeyedAgency
let planted: Planted
const report: string[] = []

beforeAll(async () => {
  db = await aDatabase()
  it = await aHubApart(db)
  const founder = await it.founder()
  const [one, other] = await twoKeyedAgencies(it, founder)
  sends = one
  planted = await plantSecrets(it.operation, founder, one, other)
}, 120_000)
afterAll(async () => {
  console.log(['What a thief of the hub found of a person who was sealed:', ...report].join('\n  '))
  await it.close()
  await db.drop()
})

/** One line of the report, and the proof that it says what is so. */
function found(where: string, what: { where: string }[]): void {
  report.push(`${where}: ${what.length === 0 ? 'nothing' : `${what.length} places`}`)
  expect(what).toEqual([])
}

test('whoever takes the database with its log of writes, the data folder, the backup with its envelopes and the logs finds nothing of a person', async () => {
  const needles = needlesOf(planted.secret)
  found('database, files and log of writes', await inFiles(db, needles))
  found('database, every row', await inRows(db, needles))
  found('data folder', inFolder(it.folder, needles))
  found('logs', searched('logs', Buffer.from(it.said()), needles))
  const [backup, keys] = [await journalsOf(db.database), await keysOf(db.database)]
  found('backup', searched('backup', Buffer.from(JSON.stringify(backup)), needles))
  found('file of envelopes', searched('envelopes', Buffer.from(JSON.stringify(keys)), needles))
  // The thief was not blind: what everybody knows he has.
  expect((await inFiles(db, needlesOf(planted.known))).length).toBeGreaterThan(0)
})

interface Part {
  subject: string
  purpose: string
  agency: string
  author: string
  what: string
  bytes: Buffer
}

test('and nothing that he took opens a seal: not the hub’s key, nor any value of 32 bytes in all of it', async () => {
  const parts = await db.admin<Part>(
    `select p.subject, p.purpose, p.agency, p.author, p.bytes,
       coalesce((select j.body::jsonb ->> 'thing' from libertad.journal j
                 where j.subject = p.subject and j.header::jsonb ->> 'kind' = 'sealed.written'), '') as what
     from libertad.sealed_part p where p.ring = 'identity'`,
  )
  const { operation } = it.operation
  const contextOf = ({ subject, agency, author: actor }: Part) => ({ operation, subject, agency, actor })
  const opens = async (part: Part, key: Uint8Array) => {
    const what = part.purpose === 'index' ? 'name_index' : part.what
    return (await openPayload(key, { ...contextOf(part), what }, part.bytes)) !== undefined
  }
  const sealed = parts.filter(({ purpose }) => purpose !== 'key')
  expect(sealed.length).toBeGreaterThanOrEqual(7)

  // The right key does open each of them: what follows could find one.
  const { subjectKeys, epochs } = sends.officer.casework.secrets.read()
  for (const part of sealed) expect(await opens(part, fromBase64url(subjectKeys[part.subject]!)!)).toBe(true)

  const taken = await thirtyTwoBytes()
  expect(taken.length).toBeGreaterThan(100)
  let opened = 0
  for (const key of taken) for (const part of sealed) if (await opens(part, key)) opened++
  const envelopes = parts.filter(({ purpose }) => purpose === 'key')
  for (const part of envelopes.filter(({ agency }) => agency === sends.id))
    expect(await unwrapKey(part.bytes, contextOf(part), [epochs[0]!.identity])).toHaveLength(32)
  report.push(
    `seals opened with ${taken.length} values that might be keys, of ${sealed.length} seals: ${opened || 'none'}`,
  )
  expect(opened).toBe(0)
}, 120_000)

/** Every value in the rows and in the data folder that has the length of a key. */
async function thirtyTwoBytes(): Promise<Uint8Array[]> {
  const rows = JSON.stringify([
    await journalsOf(db.database),
    await db.admin('select * from libertad.device'),
  ])
  const files = readdirSync(it.folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  const texts = new Set(`${rows} ${files.join(' ')}`.match(/[\w-]{43}(?![\w-])/g))
  // The hub's own secret stands at the end of its file, in the other alphabet.
  const pem = files.flatMap((text) => text.split('\n').filter((line) => /^[\w+/]+=*$/.test(line)))
  const own = pem.map((line) => Buffer.from(line, 'base64').subarray(-32))
  return [...[...texts].flatMap((text) => fromBase64url(text) ?? []), ...own].filter(
    ({ length }) => length === 32,
  )
}
