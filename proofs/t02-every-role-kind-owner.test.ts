import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  acts,
  figuresText,
  isRefusal,
  kinds,
  rightOf,
  roles,
  standsInRegistry,
  type KindName,
  type ReleaseFigures,
  type Role,
} from '@libertad/domain'
import { figuresBytes, toBase64url } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { sha256 } from '../apps/hub/src/keys/sha256.ts'
import { arbitraryOf } from '../packages/domain/src/testing/arbitrary-of.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, withParts, type Drawn } from './by-hand.ts'
import { opening } from './people.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

/** Whose the subject is, seen from the person who writes about it. */
const owners = ['own', 'other'] as const
type Owner = (typeof owners)[number]

const written = (Object.keys(kinds) as KindName[]).filter(
  (kind) => kind !== 'operation.founded' && kind !== 'device.enrolled',
)

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

/** A consent that lets a referral leave from ours to theirs. */
async function plantedBasis(): Promise<string> {
  const id = randomUUID()
  await db.admin(
    `insert into libertad.basis values ($1, $2, 'consent', $3, $4, $2, $5, 'share', '{}', 'yes', 'guardian', now(), '2199-01-01',
       '2199-01-02', $2, $2, null, null, true)`,
    [it.operation.operation, id, ours.id, everybody, theirs.id],
  )
  return id
}

/** Two records that share a token, the first of ours: an answer is about a pair that there is. */
async function plantedPair(): Promise<{ pair: string; mine: string }> {
  const [mine, other] = [randomUUID(), randomUUID()].sort() as [string, string]
  const pair = randomBytes(32).toString('base64url')
  for (const record of [mine, other])
    await db.admin(
      `insert into libertad.met_record
         (operation, subject, number, owner, audience, country, visit, site, met_on, received_on, sex, age_band,
          exploitation, interviewed_before)
       values ($1, $2, 1, $3, $4, 'GD', $2, $2, now(), now(), 'woman', 'unknown', '{unknown}', 'not_asked')`,
      [it.operation.operation, record, ours.id, everybody],
    )
  await db.admin(
    `insert into libertad.met_pair values ($1, $2, $3, $4, '{document}', '{}', now(), $5, false)`,
    [it.operation.operation, pair, mine, other, ours.id],
  )
  return { pair, mine }
}

/** Figures as this hub would have signed them. */
function ofThisHub(): { figures: ReleaseFigures; digest: string; hubSignature: string } {
  const figures: ReleaseFigures = {
    ...{ number: 1, replaces: null, upTo: 1, asOf: '2018-04-10T12:00:00.000Z', level: 95, tables: [] },
    ...{ people: { low: 20, best: 21, high: 22 }, arrests: 0, countries: 0, sitesVisited: 0 },
    protection: { method: 'suppress', threshold: 10, base: 1, spent: 0, spentInAll: 0 },
    attack: { against: [], hidden: 0, narrowest: null, singledOut: 0 },
  }
  const digest = toBase64url(sha256(figuresBytes(figures)))
  const hubSignature = hubKey(`${it.folder}/key.pem`).signRelease(it.operation.operation, figures)
  return { figures, digest, hubSignature }
}

/** That somebody else prepared a release, on another device. */
async function plantedRelease(id: string): Promise<void> {
  const { figures, digest, hubSignature } = ofThisHub()
  await db.admin(
    `insert into libertad.release (operation, id, number, figures, digest, hub_signature, prepared_by,
       prepared_device, prepared_agency, prepared_at) values ($1, $2, 1, $3, $4, $5, $6, $6, $6, now())`,
    [it.operation.operation, id, figuresText(figures), digest, hubSignature, randomUUID()],
  )
}

async function entry(kind: KindName, owner: Owner, writer: Member): Promise<Drawn> {
  const { subject: type, ring, opens, version, body } = kinds[kind]
  const agency = owner === 'own' ? ours : theirs
  const pair = type === 'judgement' || type === 'settlement' ? await plantedPair() : undefined
  const [drawn] = fc.sample<Record<string, unknown>>(arbitraryOf(body as never), 1)
  const fixed = {
    'person.joined': { agency: agency.id, roles: ['field_officer'], teams: [] },
    'person.role_granted': { role: 'field_officer' },
    'person.assigned': { team: ours.team.id },
    'person.unassigned': { team: ours.team.id },
    'device.invited': { person: agency.officer.identity.person },
    'audience.opened': { grants: [{ party: it.operation.operation }] },
    // Of another's audience, one's own agency is all that one may take out.
    'audience.ended': { party: ours.id },
    'referral.sent': { to: theirs.id, basis: await plantedBasis() },
    'judgement.given': pair,
    'settlement.given': pair && { pair: pair.pair },
    // A correction replaces something, and there is nothing yet.
    'release.prepared': { ...ofThisHub(), correction: undefined },
    'release.signed': { digest: ofThisHub().digest },
  }[kind as string]
  const registry = standsInRegistry(type)
  const handling = opens ? { handling: registry ? 'participants' : 'named_agencies' } : {}
  // A key is offered by whom it is of, and by nobody else; an agency is its own.
  const herself = kind === 'person.key_offered' && owner === 'own' ? writer.identity.person : undefined
  const itself = type === 'agency' && !opens ? agency.id : undefined
  const known = herself ?? itself
  const planting = () => planted(type === 'any' ? 'site' : type, ring, agency.id)
  const subject = known ?? (opens ? randomUUID() : await planting())
  if (type === 'release' && !opens) await plantedRelease(subject)
  const inRegistry = known !== undefined || (opens && registry)
  const audience = kind === 'audience.opened' ? subject : inRegistry ? it.operation.registry : everybody
  // Whoever opens for another agency says so in the header, and is not of it.
  const forOther = opens && owner === 'other' && !belongs(kind) ? { agency: theirs.id } : {}
  return {
    header: { kind, version, ring, subject, audience, ...forOther },
    ...withParts({ ...drawn, ...handling, ...fixed }),
  }
}

test.each(roles)('T2 a %s writes each kind about own and others’ subjects as the acts say', async (role) => {
  const writer = await it.member(founder, { agency: ours.id, roles: [role] })
  const cells = written.flatMap((kind) => owners.map((owner) => ({ kind, owner })))
  const drawn = await Promise.all(cells.map(({ kind, owner }) => entry(kind, owner, writer)))
  const answers = await (await byHand(writer, it.operation)).push(drawn)
  const rights = ['agency_not_yours', 'role_may_not', 'owner_only', 'role_may_not_give', 'taken']
  const wrong = cells.flatMap(({ kind, owner }, at) => {
    const refused = isRefusal(answers[at]) ? answers[at].refused : undefined
    // Rights let it pass, and another release of this very parcel became public before it.
    const answer = refused === undefined || refused === 'release_outdated' ? 'taken' : refused
    const asSaid = (answer === 'taken') === allowed(kind, role, owner) && rights.includes(answer)
    return asSaid ? [] : [`${kind} ${owner}: ${answer} ${isRefusal(answers[at]) ? answers[at].at : ''}`]
  })
  expect(wrong).toEqual([])
})

test('T2 nobody may write in a ring in which the table of rights gives no writing', () => {
  // What may be about anything stands in the ring of what it is about.
  const ofRings = written.filter((name) => {
    const { subject } = kinds[name]
    return subject !== 'any' && !standsInRegistry(subject)
  })
  for (const kind of ofRings) {
    for (const role of acts[kind].own) {
      expect([kind, role, rightOf(role, kinds[kind].ring, 'own').right]).toEqual([kind, role, 'write'])
    }
  }
})
