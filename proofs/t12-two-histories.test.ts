import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  compareHeads,
  headAsText,
  headFromText,
  readHead,
  type Link,
  type SignedHead,
} from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { verifySignature } from '../apps/hub/src/keys/verify.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let other: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  const agency = (await it.agency(founder, 'GD')).id
  other = await it.member(founder, { agency, roles: ['communications'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const headOf = async ({ client, identity }: Member) => must(await client.head(identity.operation))
const linksOf =
  ({ client, identity }: Member) =>
  async (after: number, to: number) =>
    must(await client.links(identity.operation, after, to)).links
const ports = (by: Member, links = linksOf(by)) => ({ sha256, verify: verifySignature, links })

async function moreIsWritten(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const { participants: audience } = it.operation
    must(await founder.write({ kind: 'lead.reported', audience, agency: founder.agency, content: aLead }))
    must(await founder.push())
  }
}

/** The head of a hub that goes on from a number with another entry than it showed. */
function forked(at: SignedHead): SignedHead {
  const { operation, number } = readHead(at.head)!
  const made = hubKey(join(it.folder, 'key.pem'))
  const signed = made.signHead(operation, number, sha256Text('another history'), new Date().toISOString())
  return { head: signed.head, hubKey: signed.hubKey, signature: signed.signature }
}
const sha256Text = (text: string) => Buffer.from(sha256(Buffer.from(text))).toString('base64url')

test('T12 heads of one history lead to each other, whoever reads what', async () => {
  const before = await headOf(founder)
  await moreIsWritten()
  const after = await headOf(other)
  expect(readHead(after.head)!.number).toBeGreaterThan(readHead(before.head)!.number)
  for (const by of [founder, other]) {
    expect(await compareHeads(ports(by), before, after)).toEqual({ history: 'same' })
    expect(await compareHeads(ports(by), after, before)).toEqual({ history: 'same' })
    expect(await compareHeads(ports(by), after, headFromText(headAsText(after))!)).toEqual({
      history: 'same',
    })
  }
})

test('T12 a hub that showed two histories is found by those who compare, at the same number and at later ones', async () => {
  const head = await headOf(founder)
  expect(await compareHeads(ports(other), head, forked(head))).toEqual({ history: 'two' })
  await moreIsWritten()
  const later = await headOf(founder)
  expect(await compareHeads(ports(other), later, forked(head))).toEqual({ history: 'two' })
  expect(await compareHeads(ports(other), forked(later), head)).toEqual({ history: 'two' })
})

test('T12 no links that a lying hub gives make two histories one', async () => {
  const head = await headOf(founder)
  const lies: ((links: Link[]) => Link[])[] = [
    (links) => links.toReversed(),
    (links) => links.map((link) => ({ ...link, receivedAt: new Date().toISOString() })),
    (links) => links.slice(1),
    () => [],
  ]
  await moreIsWritten()
  const later = await headOf(founder)
  for (const lie of lies) {
    let told = false
    const links = async (after: number, to: number) => {
      const right = await linksOf(other)(after, to)
      if (told) return []
      told = true
      return lie(right)
    }
    expect(await compareHeads(ports(other, links), forked(head), later)).toEqual({ history: 'two' })
  }
})

test('a head that nobody signed, or of another hub, is not compared', async () => {
  const head = await headOf(founder)
  const notSigned = { ...head, head: head.head.replace(/"number":\d+/, '"number":1') }
  expect(await compareHeads(ports(other), head, notSigned)).toEqual({ history: 'not_comparable' })
  const stranger = hubKey(join(it.folder, 'another.pem'))
  const { operation, number, chain, at } = readHead(head.head)!
  expect(await compareHeads(ports(other), head, stranger.signHead(operation, number, chain, at))).toEqual({
    history: 'not_comparable',
  })
  expect(headFromText('{"head":1}')).toBeUndefined()
})
