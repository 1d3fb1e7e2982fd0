import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal, kinds } from '@libertad/domain'
import { longestSealed, pathOf, sealedHash, toBase64url, type Parcel } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { aHub, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'
import { byHand, salt, withParts, type Drawn } from './by-hand.ts'
import { askAs } from './requests.ts'
import { stillStands } from './stands.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let ours: AgencyHere

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  ;[ours] = await twoAgencies(it, await it.founder())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

function drawn(): Drawn & { sealed: Uint8Array[] } {
  const body = {
    ...{ salt: salt(), handling: 'own_agency', reviewOn: '2030-01-01', thing: 'note', about: randomUUID() },
    ...{ key: '', content: '' },
  }
  const header = { kind: 'sealed.written', ring: 'identity', audience: ours.team.audience } as const
  return { header, ...withParts(body) }
}

const random = (length: number) => new Uint8Array(randomBytes(length))

/** Pushes one parcel of a sealed entry as it was changed on the way, and says what came of it. */
async function pushed(one: Drawn, change: (parcel: Parcel) => void = () => undefined) {
  const officer = await it.member(ours.lead, {
    ...{ agency: ours.id, roles: ['field_officer'], teams: [ours.team.id] },
  })
  const parcel = await (await byHand(officer, it.operation)).parcel([one])
  change(parcel)
  const sent = { method: 'POST', url: pathOf('push', it.operation.operation) }
  const { status, text } = await askAs(officer, it.origin, {
    ...sent,
    body: JSON.stringify({ parcels: [parcel] }),
  })
  const reply = JSON.parse(text) as { parcels?: { answers?: object[] }[] }
  return { status, said: reply.parcels?.[0]?.answers?.[0] ?? reply.parcels?.[0] ?? reply }
}

const parts = async () =>
  (await db.admin<{ n: number }>('select count(*)::integer as n from libertad.sealed_part'))[0]!.n

test('T28 a sealed entry comes with all of its parts, as its author signed them, or is refused', async () => {
  const before = await parts()
  const cases: [string, (parcel: Parcel) => void][] = [
    ['sealed_missing', (parcel) => delete parcel.entries[0]!.sealed],
    ['sealed_missing', (parcel) => parcel.entries[0]!.sealed!.pop()],
    ['sealed_missing', (parcel) => parcel.entries[0]!.sealed!.push(toBase64url(random(10)))],
    ['sealed_wrong', (parcel) => parcel.entries[0]!.sealed!.reverse()],
    ['sealed_wrong', (parcel) => (parcel.entries[0]!.sealed![1] = toBase64url(random(300)))],
    ['sealed_wrong', (parcel) => (parcel.entries[0]!.sealed![1] = '')],
    ['sealed_wrong', (parcel) => (parcel.entries[0]!.sealed![1] = '{"name":"in the clear"}')],
  ]
  for (const [refused, change] of cases)
    expect([refused, (await pushed(drawn(), change)).said]).toEqual([
      refused,
      expect.objectContaining({ refused }) as object,
    ])
  expect(await parts()).toBe(before)
  expect(isRefusal((await pushed(drawn())).said)).toBe(false)
  expect(await parts()).toBe(before + 2)
})

test('T28 a header that names other parts than its body is refused', async () => {
  const one = drawn()
  expect((await pushed({ ...one, sealed: [...one.sealed].reverse() })).said).toMatchObject({
    refused: 'sealed_wrong',
  })
  const more = [...one.sealed, random(300)]
  expect((await pushed({ ...one, sealed: more })).said).toMatchObject({ refused: 'sealed_wrong' })
  // No kind carries parts that its body does not name.
  const { version } = kinds['lead.reported']
  const header = { kind: 'lead.reported', version, audience: it.operation.participants } as const
  const body = { salt: salt(), ...aLead }
  expect((await pushed({ header, body, sealed: [random(300)] })).said).toMatchObject({
    refused: 'sealed_wrong',
  })
})

test('T28 a part above the largest size, or more parts than an entry may have, are refused', async () => {
  const before = await parts()
  const large = random(longestSealed + 1)
  const one = drawn()
  const body = { ...(one.body as object), content: sealedHash(sha256, large) }
  expect((await pushed({ ...one, body, sealed: [one.sealed[0]!, large] })).said).toMatchObject({
    refused: 'sealed_too_large',
  })
  const huge = await pushed(one, (parcel) => (parcel.entries[0]!.sealed![1] = 'A'.repeat(350_001)))
  expect(huge).toMatchObject({ status: 400, said: { refused: 'request_malformed' } })
  const many = await pushed(one, (parcel) => {
    parcel.entries[0]!.sealed = Array.from({ length: 17 }, () => toBase64url(random(10)))
  })
  expect(many).toMatchObject({ status: 400, said: { refused: 'request_malformed' } })
  const whole = await pushed(one, (parcel) => {
    parcel.entries[0]!.sealed = Array.from({ length: 16 }, () => 'A'.repeat(200_000))
  }).catch(() => ({ status: 413 }))
  expect(whole.status).toBe(413)
  expect(await parts()).toBe(before)
  await stillStands(it)
})

test('T28 asking for parts is bounded, and an answer carries two megabytes and says that there is more', async () => {
  const { officer } = ours
  const ask = (hashes: unknown) =>
    askAs(officer, it.origin, {
      ...{ method: 'POST', url: pathOf('sealed', it.operation.operation) },
      body: JSON.stringify({ hashes }),
    })
  const hash = () => sealedHash(sha256, random(3))
  for (const hashes of [[], Array.from({ length: 201 }, hash), ['not a hash'], 'x', [[hash()]]])
    expect((await ask(hashes)).status).toBe(400)
  expect((await ask(Array.from({ length: 200 }, hash))).text).toBe('{"sealed":[],"more":false}')

  const subject = randomUUID()
  for (let i = 0; i < 12; i++)
    await db.admin(
      `insert into libertad.sealed_part values ($1, $2, $3, $4, $2, $5, 'identity', 'index', $6, $7, now(),
         decode(repeat('00', 262400), 'hex'))`,
      [
        ...[it.operation.operation, `${i}`.padEnd(43, 'A'), subject, ours.team.audience, i, ours.id],
        officer.identity.person,
      ],
    )
  const hashes = Array.from({ length: 12 }, (_, i) => `${i}`.padEnd(43, 'A'))
  const first = JSON.parse((await ask(hashes)).text) as { sealed: { hash: string }[]; more: boolean }
  expect([first.sealed.length, first.more]).toEqual([8, true])
  const rest = hashes.filter((one) => !first.sealed.some(({ hash }) => hash === one))
  expect(JSON.parse((await ask(rest)).text)).toMatchObject({ sealed: { length: 4 }, more: false })
})
