import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acts, isRefusal, kinds, rightOf, roles, type KindName, type Role } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { arbitraryOf } from '../packages/domain/src/testing/arbitrary-of.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, type Drawn } from './by-hand.ts'
import { opening } from './people.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

/** Whose the subject is, seen from the person who writes about it. */
const owners = ['own', 'other'] as const
type Owner = (typeof owners)[number]

const written = (Object.keys(kinds) as KindName[]).filter(
  (kind) => kind !== 'operation.founded' && kind !== 'device.enrolled',
)
const ofRegistry = ['operation', 'agency', 'team', 'person', 'device', 'audience']

/** Kinds whose subject belongs to the agency it is of, whoever writes it down. */
const belongs = (kind: KindName) => kind === 'person.joined' || kind === 'device.invited'

/** What the list of acts says, with the one rule beside it: roles in another agency are given by a coordinator. */
function allowed(kind: KindName, role: Role, owner: Owner): boolean {
  if (kind === 'person.role_granted' && owner === 'other') return role === 'coordinator'
  // Another agency's subject is opened by nobody: who opens it owns it.
  if (kinds[kind].opens && !belongs(kind) && owner === 'other') return false
  return (acts[kind][owner] ?? []).includes(role)
}

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere
/** An audience that every member reads, so that only rights can refuse. */
let everybody: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
  everybody = randomUUID()
  must(
    await founder.write({
      ...{ kind: 'audience.opened', subject: everybody, audience: everybody, agency: founder.agency },
      content: { ...opening, grants: [{ party: it.operation.operation }] },
    }),
  )
  must(await founder.push())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** A subject of a type, planted under the owner's name: nobody needs the right to open it. */
async function planted(type: string, ring: string, owner: string): Promise<string> {
  const id = randomUUID()
  await db.admin(
    `insert into libertad.subject (operation, id, type, audience, owner, ring, opened_number, opened_at, claimed_at)
     values ($1, $2, $3, $4, $5, $6, 1, now(), now())`,
    [it.operation.operation, id, type, everybody, owner, ring],
  )
  return id
}

async function entry(kind: KindName, owner: Owner): Promise<Drawn> {
  const { subject: type, ring, opens, version, body } = kinds[kind]
  const agency = owner === 'own' ? ours : theirs
  const [drawn] = fc.sample<Record<string, unknown>>(arbitraryOf(body as never), 1)
  const fixed = {
    'person.joined': { agency: agency.id, roles: ['field_officer'], teams: [] },
    'person.role_granted': { role: 'field_officer' },
    'person.assigned': { team: ours.team.id },
    'person.unassigned': { team: ours.team.id },
    'device.invited': { person: agency.officer.identity.person },
    'audience.opened': { grants: [{ party: it.operation.operation }] },
  }[kind as string]
  const registry = ofRegistry.includes(type)
  const handling = opens ? { handling: registry ? 'participants' : 'named_agencies' } : {}
  const subject = opens ? randomUUID() : await planted(type === 'any' ? 'site' : type, ring, agency.id)
  const audience =
    kind === 'audience.opened' ? subject : opens && registry ? it.operation.registry : everybody
  // Whoever opens for another agency says so in the header, and is not of it.
  const forOther = opens && owner === 'other' && !belongs(kind) ? { agency: theirs.id } : {}
  return {
    header: { kind, version, ring, subject, audience, ...forOther },
    body: { ...drawn, ...handling, ...fixed },
  }
}

test.each(roles)('T2 a %s writes each kind about own and others’ subjects as the acts say', async (role) => {
  const writer = await it.member(founder, { agency: ours.id, roles: [role] })
  const cells = written.flatMap((kind) => owners.map((owner) => ({ kind, owner })))
  const drawn = await Promise.all(cells.map(({ kind, owner }) => entry(kind, owner)))
  const answers = await (await byHand(writer, it.operation)).push(drawn)
  const rights = ['agency_not_yours', 'role_may_not', 'owner_only', 'role_may_not_give', 'taken']
  const wrong = cells.flatMap(({ kind, owner }, at) => {
    const answer = isRefusal(answers[at]) ? answers[at].refused : 'taken'
    const asSaid = (answer === 'taken') === allowed(kind, role, owner) && rights.includes(answer)
    return asSaid ? [] : [`${kind} ${owner}: ${answer} ${isRefusal(answers[at]) ? answers[at].at : ''}`]
  })
  expect(wrong).toEqual([])
})

test('T2 nobody may write in a ring in which the table of rights gives no writing', () => {
  for (const kind of written.filter((name) => !ofRegistry.includes(kinds[name].subject))) {
    for (const role of acts[kind].own) {
      expect([kind, role, rightOf(role, kinds[kind].ring, 'own').right]).toEqual([kind, role, 'write'])
    }
  }
})
