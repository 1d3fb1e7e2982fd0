import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { plansAPhase } from './bodies.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { marker } from './hostile-values.ts'
import { opening } from './people.ts'
import { askAs } from './requests.ts'
import { stillStands } from './stands.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db, 'demonstration')
  founder = await it.founder()
  agency = it.operation.agency
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const somebody = () => it.member(founder, { agency, roles: ['coordinator', 'country_lead', 'administrator'] })
const noteAbout = (subject: string, audience = it.operation.participants): Drawn => ({
  header: { kind: 'x.from_tomorrow', subject, audience },
  body: { salt: salt() },
})
const opens = (audience: string, grants: object[]): Drawn => ({
  header: { kind: 'audience.opened', subject: audience, audience },
  body: { salt: salt(), ...opening, grants },
})

test('T26 what is said twice in one entry is taken or refused, and breaks nothing', async () => {
  const twice = { party: agency, role: 'analyst' }
  const joins = (teams: string[]): Drawn => ({
    header: { kind: 'person.joined', audience: it.operation.registry },
    body: { salt: salt(), ...opening, agency, workName: 'Made Up', roles: ['analyst', 'analyst'], teams },
  })
  const grants = [{ party: agency }, twice, { party: agency }, twice]
  for (const drawn of [opens(randomUUID(), grants), joins([]), joins([agency, agency])]) {
    const [answer] = await (await byHand(await somebody(), it.operation)).push([drawn])
    expect(answer).not.toMatchObject({ refused: 'hub_failed' })
  }
  await stillStands(it)
})

test('T26 parcels that open what another opened unseen are refused, however many come at once', async () => {
  const audience = randomUUID()
  const subjects = [randomUUID(), randomUUID()]
  const keeper = await byHand(await somebody(), it.operation)
  const kept = subjects.map((subject) => noteAbout(subject, audience))
  for (const answer of await keeper.push([opens(audience, [{ party: agency }]), ...kept])) must(answer)
  const lead = await it.member(founder, {
    agency: (await it.agency(founder, 'LC')).id,
    roles: ['country_lead'],
  })
  const hand = await byHand(lead, it.operation)
  // Two parcels that would each be the next one of the device.
  const parcels = await Promise.all(subjects.map((subject) => hand.parcel([noteAbout(subject)])))
  const reply = must(await lead.client.push(it.operation.operation, parcels))
  expect(reply.parcels).toMatchObject([{ refused: 'subject_unknown' }, { refused: 'subject_unknown' }])
  await stillStands(it)
})

test('T26 a body as deep as it is long is refused', async () => {
  const header = { kind: 'phase.planned', audience: it.operation.participants }
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const depth = Math.floor(32_000 / (open.length + close.length))
    const body = `{"a":${open.repeat(depth)}1${close.repeat(depth)}}`
    const [answer] = await (await byHand(await somebody(), it.operation)).push([{ header, body }])
    expect(answer).toMatchObject({ refused: 'entry_malformed' })
  }
  await stillStands(it)
})

test('T26 the clock of a demonstration takes a time and nothing else', async () => {
  const member = await somebody()
  for (const at of ['', 'tomorrow', '2018-02-30T00:00:00.000Z', '9999999-01-01', marker]) {
    const body = JSON.stringify({ at, finished: false })
    const sent = { method: 'POST', url: pathOf('playClock', it.operation.operation), body }
    expect((await askAs(member, it.origin, sent)).status).toBe(400)
  }
  await plansAPhase(founder, it.operation.participants)
})
