import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fold, foldLead } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aPhase, fetched } from './bodies.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { opening } from './people.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string
let reader: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
  reader = await it.member(founder, { agency, roles: ['analyst'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const lead = () => it.member(founder, { agency, roles: ['country_lead'] })
const pushed = async (drawn: Drawn[], by?: Member) =>
  (await byHand(by ?? (await lead()), it.operation)).push(drawn)

test('an entry of an old version is taken, and read at the newest', async () => {
  const subject = randomUUID()
  const header = { kind: 'lead.reported', version: 1, subject, audience: it.operation.participants }
  const body = { salt: salt(), ...opening, source: 'ngo', features: [], grade: 'B3' }
  const [answer] = await pushed([{ header, body }])
  expect(answer).toMatchObject({ number: expect.any(Number) })
  must(await reader.pull())
  expect(fold(reader.entriesOf(subject), foldLead).state).toMatchObject({
    reliability: 'B',
    credibility: '3',
  })
  const [again] = await pushed([{ header: { ...header, subject: randomUUID(), version: 2 }, body }])
  expect(again).toMatchObject({ refused: 'body_wrong_shape' })
})

test('an entry of a newer program that holds only codes is kept, carried to its readers, and waits for a newer program', async () => {
  const subject = randomUUID()
  const audience = it.operation.participants
  const body = {
    salt: salt(),
    code: 'from_tomorrow',
    at: '2031-05-04T10:00:00.000Z',
    list: ['a', { b: 1.5 }],
    none: null,
  }
  const unknown = { header: { kind: 'drone.flown', version: 3, subject, audience }, body }
  const newer = { header: { kind: 'lead.reported', version: 99, subject: randomUUID(), audience }, body }
  for (const drawn of [unknown, newer]) {
    const [answer] = await pushed([drawn])
    const { id } = must(answer)
    expect(await fetched(reader)).toContain(id)
    const kept = [...reader.entries()].find((entry) => entry.id === id)!
    expect(kept.body).toEqual(body)
    expect(fold(reader.entriesOf(drawn.header.subject), foldLead)).toMatchObject({
      unknown: [id],
      state: undefined,
    })
  }
  expect(reader.outbox().notVerified).toEqual([])
})

test.each([
  ['prose', { text: 'She told us that her name is' }],
  ['letters of other scripts', { text: 'Жанна' }],
  ['prose as a name', { 'She told us': 1 }],
  ['more than a code', { text: 'a'.repeat(129) }],
  ['depth without end', { a: [[[[[[[['x']]]]]]]] }],
])('an entry of a newer program that holds %s is refused', async (_what, content) => {
  const header = { kind: 'drone.flown', audience: it.operation.participants }
  const [answer] = await pushed([{ header, body: { salt: salt(), ...content } }])
  expect(answer).toMatchObject({ refused: 'body_not_coded' })
})

const story = 'Maria was seen in the house behind the church'
const right = JSON.stringify({ salt: salt(), ...aPhase })
const told = async () =>
  (await db.admin("select 1 from libertad.journal where body like '%Maria%' or header like '%Maria%'")).length

test.each([
  ['a field that is said twice', right.replace('{', `{"code":"${story}",`)],
  ['a field that programs do not see', right.replace('{', `{"__proto__":"${story}",`)],
  ['a field beside the others', right.replace('{', `{"note":"${story}",`)],
])('a story hidden in %s is refused, and kept nowhere', async (_where, body) => {
  const before = await told()
  const coordinator = await it.member(founder, { agency: it.operation.agency, roles: ['coordinator'] })
  const header = { kind: 'phase.planned', audience: it.operation.participants }
  const [known] = await pushed([{ header, body }], coordinator)
  const [unknown] = await pushed([{ header: { ...header, kind: 'drone.flown' }, body }])
  expect([known, unknown]).toMatchObject([{ refused: expect.any(String) }, { refused: expect.any(String) }])
  expect(await told()).toBe(before)
})

test('a story hidden in a head or in a statement is refused with the whole parcel', async () => {
  const before = await told()
  for (const hidden of ['"v"', '"__proto__"', '"note"']) {
    const by = await lead()
    const hand = await byHand(by, it.operation)
    const note = { kind: 'drone.flown', audience: it.operation.participants }
    const told = `{${hidden}:"${story}",`
    const inHead = await hand.parcel([
      { header: note, body: { salt: salt() }, text: (head) => head.replace('{', told) },
    ])
    const { statement, entries } = await hand.parcel([{ header: note, body: { salt: salt() } }])
    const inStatement = await hand.signed(statement.replace('{', told), entries)
    for (const parcel of [inHead, inStatement]) {
      const reply = must(await by.client.push(it.operation.operation, [parcel]))
      expect(reply.parcels).toMatchObject([{ refused: 'parcel_malformed' }])
    }
  }
  expect(await told()).toBe(before)
})
