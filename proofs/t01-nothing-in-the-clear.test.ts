import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '@libertad/domain'
import { pathOf } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHubApart, type HubApart } from './hub-apart.ts'
import { journalsOf, keysOf } from './journal-of.ts'
import type { Member } from './people.ts'
import { plantSecrets, type Planted } from './planted-secrets.ts'
import { askAs } from './requests.ts'
import { needlesOf, searched, type Found } from './secrets.ts'
import { inFiles, inFolder, inMemory, inRows, serverProcesses } from './where-it-lies.ts'
import { twoKeyedAgencies, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
/** In a process of its own: only devices have ever seen what was sealed. */
let it: HubApart
let founder: Member
let sends: KeyedAgency
let receives: KeyedAgency
let planted: Planted

beforeAll(async () => {
  db = await aDatabase()
  it = await aHubApart(db)
  founder = await it.founder()
  ;[sends, receives] = await twoKeyedAgencies(it, founder)
  await db.admin('create sequence reading')
  planted = await plantSecrets(it.operation, founder, sends, receives)
}, 120_000)
afterAll(async () => {
  await it.close()
  await db.drop()
})

type Looks = (needles: Map<string, Buffer>) => Found[] | Promise<Found[]>

/** Nothing of what was sealed is found, by a search that finds what everybody knows. */
async function nothingBut(look: Looks): Promise<void> {
  expect(await look(needlesOf(planted.secret))).toEqual([])
  expect((await look(needlesOf(planted.known))).length).toBeGreaterThan(0)
}

test('T1 the search finds a token in every encoding, at every offset', () => {
  const { secret } = planted
  const needles = needlesOf(secret)
  for (let before = 0; before < 7; before++) {
    const text = `${'x'.repeat(before)}${secret}yz`
    const bytes = Buffer.from(text)
    const forms: [string, Buffer][] = [
      ['utf-8', bytes],
      ['utf-16 little-endian', Buffer.from(text, 'utf16le')],
      ['utf-16 big-endian', Buffer.from(text, 'utf16le').swap16()],
      ['hex', Buffer.from(bytes.toString('hex'))],
      ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
      [`base64, offset ${before % 3}`, Buffer.from(bytes.toString('base64'))],
      [`base64url, offset ${before % 3}`, Buffer.from(bytes.toString('base64url'))],
    ]
    for (const [encoding, form] of forms)
      expect(searched('', form, needles).map((found) => found.encoding)).toContain(encoding)
  }
})

test('T1 the files of the database and its log of writes hold nothing that was sealed', () =>
  nothingBut((needles) => inFiles(db, needles)))

test('T1 no row of any table does', () => nothingBut((needles) => inRows(db, needles)))

test('T1 the backup and its file of envelopes do not', async () => {
  const backup = Buffer.from(JSON.stringify(await journalsOf(db.database)))
  const keys = Buffer.from(JSON.stringify(await keysOf(db.database)))
  await nothingBut((needles) => [
    ...searched('backup', backup, needles),
    ...searched('envelopes', keys, needles),
  ])
})

test('T1 what the hub prints and keeps beside the database holds neither what was sealed nor who works here', () => {
  for (const token of [planted.secret, planted.known]) {
    const needles = needlesOf(token)
    expect(searched('prints', Buffer.from(it.said()), needles)).toEqual([])
    expect(inFolder(it.folder, needles)).toEqual([])
  }
})

const mayLook = inMemory(process.pid, new Map()) !== undefined

test.skipIf(!mayLook)('T1 the memory of the hub does not, while it runs', () =>
  nothingBut((needles) => inMemory(it.pid, needles)!),
)

test.skipIf(!mayLook)('T1 nor does that of the database’s processes', async () => {
  const pids = await serverProcesses(db)
  const looked: number[] = []
  await nothingBut((needles) =>
    pids.flatMap((pid, at) => {
      // What they share is the same for all of them.
      const found = inMemory(pid, needles, at === 0)
      if (found) looked.push(pid)
      return found ?? []
    }),
  )
  expect(looked.length).toBeGreaterThan(0)
})

describe('T1 no answer of the hub', () => {
  /** Everything that a member's device can ask for, as it comes. */
  async function answersTo(member: Member): Promise<Buffer[]> {
    const { operation } = it.operation
    const texts: Buffer[] = []
    const asks = async (method: string, url: string, body?: string) => {
      const { text } = await askAs(member, it.origin, { method, url, ...(body ? { body } : {}) })
      texts.push(Buffer.from(text))
      return text
    }
    for (const name of ['me', 'head', 'counts', 'notices'] as const)
      await asks('GET', pathOf(name, operation))
    for (let cursor = '0.0', more = true; more;) {
      const page = await asks('GET', `${pathOf('pull', operation)}?after=${cursor}&limit=1000`)
      ;({ cursor, more } = JSON.parse(page) as { cursor: string; more: boolean })
    }
    const parts = await db.admin<{ hash: string }>('select distinct hash from libertad.sealed_part')
    await asks(
      'POST',
      pathOf('sealed', operation),
      JSON.stringify({ hashes: parts.slice(0, 200).map(({ hash }) => hash) }),
    )
    return texts
  }

  test.each(roles)('to a %s of either agency holds anything that was sealed', async (role) => {
    for (const { id, team } of [sends, receives]) {
      const teams = role === 'field_officer' ? [team.id] : []
      const member = await it.member(founder, { agency: id, roles: [role], teams })
      // As if she had written down a reading of everything.
      await db.admin(
        `insert into libertad.sealed_reading (operation, subject, person, number)
         select distinct on (subject) operation, subject, $1::uuid, -nextval('reading') from libertad.sealed_part`,
        [member.identity.person],
      )
      const answers = await answersTo(member)
      await nothingBut((needles) => answers.flatMap((answer) => searched('answer', answer, needles)))
    }
  })
})
