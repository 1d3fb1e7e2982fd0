import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, test } from 'vitest'
import { pathOf, routes, type Route, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { keyPair } from '../apps/command/src/device-keys.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { plansAPhase } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { besideIt } from './journal-of.ts'
import { opening } from './people.ts'
import { ask, askAs, type Answered, type Sent } from './requests.ts'
import { sameAnswer, sameTime, type Question } from './same-answer.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere
let beside: Awaited<ReturnType<typeof besideIt>>
let invited: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
  beside = await besideIt(it, db.database, async (other, chief) => {
    await plansAPhase(chief, other.operation.participants)
    return [await other.member(chief, { agency: other.operation.agency, roles: ['analyst'] })]
  })
  const invitation = keyPair(new Uint8Array(randomBytes(32)))
  const content = { ...opening, person: theirs.officer.identity.person, invitationKey: invitation.publicKey }
  invited = must(
    await founder.write({
      ...{ kind: 'device.invited', audience: it.operation.registry, agency: founder.agency },
      content: { ...content, expiresAt: '2099-01-01T00:00:00.000Z' },
    }),
  ).subject
  must(await founder.push())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const members = (Object.entries(routes) as [RouteName, Route][]).filter(
  ([, { caller, demonstration }]) => caller.who === 'member' && !demonstration,
)
const inOperation =
  (member: () => Member, name: RouteName, signed = true) =>
  (id: string) => {
    const body = routes[name].method === 'POST' ? '{}' : undefined
    const sent: Sent = { method: routes[name].method, url: pathOf(name, id), ...(body ? { body } : {}) }
    return signed ? askAs(member(), it.origin, sent) : ask(it.origin, sent)
  }

const proof = () => randomBytes(64).toString('base64url')
const post = (name: RouteName, body: object) =>
  ask(it.origin, {
    ...{ method: 'POST', url: pathOf(name, it.operation.operation), body: JSON.stringify(body) },
    headers: { 'content-type': 'application/json' },
  })

/** An enrolment with new keys and without the invitation's. */
async function enrolment(device: string): Promise<Answered> {
  const keys = { device: keyPair(randomBytes(32)), actor: keyPair(randomBytes(32)) }
  const stranger = { ...ours.officer, keys, identity: { ...ours.officer.identity, device } } as Member
  const hand = await byHand(stranger, it.operation)
  const content = { deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey, proof: proof() }
  const header = { kind: 'device.enrolled', subject: device, audience: it.operation.registry }
  return post('enrol', { parcel: await hand.parcel([{ header, body: { salt: salt(), ...content } }]) })
}

const questions: Question[] = [
  ...members.map(([name]) => ({
    ...{ name: `${name} of an operation`, theirs: () => beside.operation.operation },
    ...{ ask: inOperation(() => ours.lead, name), says: 'not_found' as const },
  })),
  {
    name: 'an operation, signed out',
    ...{
      ask: inOperation(() => ours.lead, 'head', false),
      theirs: () => it.operation.operation,
      says: 'request_unsigned',
    },
  },
  {
    name: 'whom an invitation is for',
    ask: (device) => post('invitation', { device, proof: proof() }),
    theirs: () => invited,
    says: 'invitation_unknown',
  },
  {
    name: 'enrolling without the invitation’s key',
    ...{ ask: enrolment, theirs: () => invited, says: 'invitation_unknown' },
  },
  {
    name: 'enrolling as a device that is enrolled',
    ...{ ask: enrolment, theirs: () => theirs.officer.identity.device, says: 'invitation_unknown' },
  },
  {
    name: 'signing as a device with another key',
    ask: (device) => {
      const stranger = { ...ours.lead, identity: { ...ours.lead.identity, device } }
      return askAs(stranger, it.origin, { method: 'GET', url: pathOf('me', it.operation.operation) })
    },
    theirs: () => theirs.officer.identity.device,
    says: 'request_signature_wrong',
  },
]

test.each(questions)('T8 $name: what is not yours is answered as what does not exist', sameAnswer)

test('T8 and takes no other time', async () => {
  for (const question of questions) await sameTime(question)
})
