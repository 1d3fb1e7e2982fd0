import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal, kinds, type Header, type KindName } from '@libertad/domain'
import { pathOf, routes, type PushReply, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { arbitraryOf } from '../packages/domain/src/testing/arbitrary-of.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { plansAPhase } from './bodies.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { broken, hostileText, marker } from './hostile-values.ts'
import { askAs } from './requests.ts'
import { printed, stands, stillStands } from './stands.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string
let onScreen: ReturnType<typeof printed>

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db, 'demonstration')
  founder = await it.founder()
  agency = it.operation.agency
  onScreen = printed()
})
afterAll(async () => {
  onScreen.stop()
  expect(onScreen.text()).not.toContain(marker)
  await it.close()
  await db.drop()
})

/** Somebody who may call every route and write most kinds. Hostile entries may cost her any of it. */
const somebody = () =>
  it.member(founder, { agency, roles: ['coordinator', 'country_lead', 'field_officer', 'administrator'] })

const posts = (Object.keys(routes) as RouteName[]).filter((name) => routes[name].method === 'POST')

/** A body that the route takes, to be broken. */
async function rightBody(name: RouteName, member: Member): Promise<unknown> {
  const parcel = await (await byHand(member, it.operation)).parcel([aNote()])
  switch (name) {
    case 'push':
      return { parcels: [parcel] }
    case 'invitation':
      return { device: randomUUID(), proof: 'A'.repeat(86) }
    case 'playWish':
      return { speed: 100, jumpToEnd: false }
    case 'playClock':
      return { at: '2018-04-03T00:00:00.000Z', finished: false }
    default:
      return { parcel, code: 'x' }
  }
}
const aNote = (): Drawn => ({
  header: { kind: 'x.from_tomorrow', audience: it.operation.participants },
  body: { salt: salt() },
})

test.each(posts)('T26 no body breaks %s', async (name) => {
  const member = await somebody()
  const right = await rightBody(name, member)
  const body = fc.oneof(
    { weight: 4, arbitrary: broken(right).map((value) => JSON.stringify(value) ?? '') },
    hostileText,
    fc.tuple(fc.nat(), hostileText).map(([at, text]) => {
      const whole = JSON.stringify(right)
      return whole.slice(0, at % whole.length) + text + whole.slice(at % whole.length)
    }),
  )
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      const sent = { method: 'POST', url: pathOf(name, it.operation.operation), body: text }
      await stands(() => askAs(member, it.origin, sent), sent)
    }),
    { numRuns: 120 },
  )
  await stillStands(it)
  // Whatever was taken of it, the hub still takes what is right.
  await plansAPhase(founder, it.operation.participants)
})

const short = hostileText.map((text) => text.slice(0, 200))
/** Header fields that the author chooses, one of them as nobody should: it costs her the whole parcel, mostly. */
const chosen = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  fc.oneof(
    fc.record({ kind: short }),
    fc.record({ version: fc.constantFrom(0, 2, 9_999, 1.5, -1) }),
    fc.record({ ring: fc.constantFrom('identity', 'public', 'case') }),
    fc.record({ audience: short }),
    fc.record({ agency: fc.uuid({ version: 4 }) }),
    fc.record({ claimedAt: short }),
    fc.record({ basedOn: fc.array(fc.oneof(short, fc.constant('A'.repeat(43))), { maxLength: 20 }) }),
  ),
) as fc.Arbitrary<Partial<Header>>

const ofKind = (kind: KindName): fc.Arbitrary<Drawn> => {
  const { ring, version, body } = kinds[kind]
  const right = arbitraryOf(body as never) as fc.Arbitrary<unknown>
  return fc
    .record({ header: chosen, body: fc.oneof({ weight: 2, arbitrary: right }, right.chain(broken)) })
    .map((drawn) => ({ ...drawn, header: { kind, ring, version, audience: '', ...drawn.header } }))
}
const anyEntry = fc.oneof(...(Object.keys(kinds) as KindName[]).map(ofKind))

/** Where an entry of a kind may go, so that not all are refused for their place alone. */
function placed({ header, body }: Drawn): Drawn {
  const { subject = 'lead', opens = false } =
    (kinds as Record<string, { subject: string; opens: boolean }>)[header.kind] ?? {}
  const id = randomUUID()
  const registry = ['operation', 'agency', 'team', 'person', 'device', 'audience'].includes(subject)
  const usual = registry ? it.operation.registry : it.operation.participants
  const audience = header.audience || (header.kind === 'audience.opened' ? id : usual)
  const readable = opens && typeof body === 'object' && body !== null && 'handling' in body
  return {
    header: { subject: id, ...header, audience },
    body: readable ? { ...body, handling: 'participants' } : body,
  }
}

test('T26 no entry that a device signed breaks a push, whatever its kind, its fields and its body', async () => {
  let taken = 0
  let runs = 0
  let member = await somebody()
  let hand = await byHand(member, it.operation)
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), async (drawn) => {
      // What was taken may have cost her what she may.
      if (runs++ % 8 === 0) hand = await byHand((member = await somebody()), it.operation)
      const parcel = await hand.parcel(drawn.map(placed))
      const body = JSON.stringify({ parcels: [parcel] })
      const sent = { method: 'POST', url: pathOf('push', it.operation.operation), body }
      const { text } = await stands(() => askAs(member, it.origin, sent), drawn)
      const { parcels = [] } = JSON.parse(text) as Partial<PushReply>
      if (!parcels[0] || isRefusal(parcels[0])) return
      hand.sent(parcel, parcels[0].answers)
      taken += parcels[0].answers.filter((answer) => !isRefusal(answer)).length
    }),
    { numRuns: 250 },
  )
  await stillStands(it)
  expect(taken).toBeGreaterThan(25)
})
