import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { pathOf, writeStatement, type Parcel, type Statement } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, rootOf, salt, type Drawn } from './by-hand.ts'
import { ask, refusedIn, signedBy } from './requests.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let stranger: Member
let sender: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours] = await twoAgencies(it, founder)
  stranger = await it.member(founder, { agency: ours.id, roles: ['field_officer'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const aNote = (): Drawn => ({
  header: { kind: 'x.from_tomorrow', audience: it.operation.participants },
  body: { salt: salt() },
})
const journal = () =>
  db.admin<{ number: string; id: string; chain: string }>(
    'select number, id, chain from libertad.journal order by number',
  )
const pushed = async (parcel: Parcel) =>
  must(await sender.client.push(it.operation.operation, [parcel])).parcels[0]!

/** A letter changed in its place, so that the text has another meaning or none. */
function letter(text: string, place: number): string {
  const at = place % text.length
  return text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
}

type Change = (parcel: Parcel, place: number) => Parcel | Promise<Parcel>
const at = ({ entries }: Parcel, place: number) => place % entries.length
/** The statement with other fields, signed again: by the device itself unless other keys are given. */
const restated = async (parcel: Parcel, fields: Partial<Statement>, keys = sender.keys) => {
  const statement = writeStatement({ ...(JSON.parse(parcel.statement) as Statement), ...fields })
  return (await byHand(sender, it.operation)).signed(statement, parcel.entries, keys)
}

const changes: Record<string, Change> = {
  'a header altered': (parcel, place) => {
    const entry = parcel.entries[at(parcel, place)]!
    const header = letter(entry.header, place)
    return { ...parcel, entries: parcel.entries.with(at(parcel, place), { ...entry, header }) }
  },
  'an entry removed': (parcel, place) => ({
    ...parcel,
    entries: parcel.entries.length > 1 ? parcel.entries.toSpliced(at(parcel, place), 1) : [],
  }),
  'an entry inserted': (parcel, place) => ({
    ...parcel,
    entries: parcel.entries.toSpliced(place % 5, 0, parcel.entries[at(parcel, place)]!),
  }),
  'entries reordered': (parcel) => ({ ...parcel, entries: parcel.entries.toReversed() }),
  'the statement altered': (parcel, place) => ({ ...parcel, statement: letter(parcel.statement, place) }),
  'the device’s signature altered': (parcel, place) => ({
    ...parcel,
    deviceSignature: letter(parcel.deviceSignature, place),
  }),
  'the actor’s signature altered': (parcel, place) => ({
    ...parcel,
    actorSignature: letter(parcel.actorSignature!, place),
  }),
  'the signatures exchanged': (parcel) => ({
    ...parcel,
    ...{ deviceSignature: parcel.actorSignature!, actorSignature: parcel.deviceSignature },
  }),
  'keys of another device': (parcel) => restated(parcel, {}, stranger.keys),
  'another device’s name': (parcel) => restated(parcel, { device: stranger.identity.device }),
  'another person’s name': (parcel) => restated(parcel, { actor: founder.identity.person }),
  'another operation': (parcel) => restated(parcel, { operation: randomUUID() }),
  'another place in the device’s chain': (parcel) => restated(parcel, { previous: rootText(parcel) }),
  'another number': (parcel, place) => restated(parcel, { first: 1_000 + place }),
  'a half of the tree': (parcel) => restated(parcel, { size: parcel.entries.length + 1 }),
}
const rootText = (parcel: Parcel) => Buffer.from(rootOf(parcel.entries)).toString('base64url')

describe.each(Object.entries(changes))('T11 a parcel with %s', (_name, change) => {
  test('T11 is refused whole, leaves nothing, and does not stand in the way of the true one', async () => {
    sender = await it.member(founder, { agency: ours.id, roles: ['field_officer'] })
    const hand = await byHand(sender, it.operation)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.nat(9_999), async (size, place) => {
        const whole = await hand.parcel(Array.from({ length: size }, aNote))
        const before = await journal()
        const reply = await sender.client.push(it.operation.operation, [await change(whole, place)])
        expect(isRefusal(reply) || isRefusal(reply.parcels[0])).toBe(true)
        expect(await journal()).toEqual(before)
        const answer = await pushed(whole)
        expect(isRefusal(answer)).toBe(false)
        expect((await journal()).length).toBe(before.length + size)
        hand.sent(whole)
      }),
      { numRuns: 12 },
    )
  })
})

test('T11 an entry with another body than its header says is refused alone, and so is one of another operation', async () => {
  const lead = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const foreign = { ...aNote(), header: { ...aNote().header, operation: randomUUID() } }
  const made = await (await byHand(lead, it.operation)).parcel([aNote(), aNote(), foreign])
  const entries = made.entries.with(1, { ...made.entries[1]!, body: made.entries[0]!.body })
  const reply = must(await lead.client.push(it.operation.operation, [{ ...made, entries }]))
  expect(reply.parcels[0]).toMatchObject({
    answers: [{ number: expect.any(Number) }, { refused: 'body_hash_wrong' }, { refused: 'entry_foreign' }],
  })
})

test('T11 a parcel sent again is answered as before and taken once', async () => {
  const lead = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const hand = await byHand(lead, it.operation)
  const parcel = await hand.parcel([aNote(), aNote()])
  const push = async () => must(await lead.client.push(it.operation.operation, [parcel])).parcels
  const first = await push()
  const before = await journal()
  for (let i = 0; i < 3; i++) expect(await push()).toEqual(first)
  expect(await journal()).toEqual(before)
})

test('T11 a signed request that somebody recorded is good once', async () => {
  const sent = { method: 'GET', url: pathOf('me', it.operation.operation) }
  const headers = await signedBy(founder, sent)
  expect((await ask(it.origin, { ...sent, headers })).status).toBe(200)
  expect(refusedIn(await ask(it.origin, { ...sent, headers }))).toBe('request_replayed')
  const other = {
    ...sent,
    url: pathOf('head', it.operation.operation),
    headers: await signedBy(founder, sent),
  }
  expect(refusedIn(await ask(it.origin, other))).toBe('request_signature_wrong')
  const old = await signedBy(founder, sent, { created: Math.floor(Date.now() / 1000) - 300 })
  expect(refusedIn(await ask(it.origin, { ...sent, headers: old }))).toBe('request_clock_off')
})
