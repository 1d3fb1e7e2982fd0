import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { relations, roles, type Relation, type Role } from '@libertad/domain'
import { pathOf, routes, type Route, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { aPublicRelease, aWish } from './a-release.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { besideIt } from './journal-of.ts'
import { ask, askAs, type Answered } from './requests.ts'

const allRoutes = Object.entries(routes) as [RouteName, Route][]

/** Status that the tables ask for, whatever the program does. */
function expected(route: Route, mode: string, role: Role, relation: Relation): number {
  if (route.demonstration && mode === 'real') return 404
  switch (route.caller.who) {
    case 'everyone':
      return 200
    // The hub is founded already, and nobody here holds an invitation.
    case 'founder':
      return 409
    case 'invited':
      return 400
    case 'member': {
      if (relation === 'signed_out') return 401
      if (relation === 'other_operation') return 404
      return route.caller.roles === 'any' || route.caller.roles.includes(role) ? 200 : 403
    }
  }
}

describe.each(['real', 'demonstration'] as const)('on a hub that is %s', (mode) => {
  let db: TestDatabase
  let it: TestHub
  const here = { own: new Map<Role, Member>(), other: new Map<Role, Member>() }
  let founder: Member
  let beside: Awaited<ReturnType<typeof besideIt>>

  beforeAll(async () => {
    db = await aDatabase()
    it = await aHub(db, mode)
    founder = await it.founder()
    for (const [country, held] of [
      ['GD', here.own],
      ['LC', here.other],
    ] as const) {
      const agency = (await it.agency(founder, country)).id
      for (const role of roles) held.set(role, await it.member(founder, { agency, roles: [role] }))
    }
    // What is public is there for everybody; before that there would be nothing to answer.
    await aPublicRelease(it, founder)
    beside = await besideIt(it, db.database, (other, by) =>
      Promise.all(roles.map((role) => other.member(by, { agency: other.operation.agency, roles: [role] }))),
    )
  })
  afterAll(async () => {
    await it.close()
    await db.drop()
  })

  /** A body that a route takes as well formed; what it says is refused inside the answer. */
  async function bodyFor(name: RouteName, member: Member): Promise<string | undefined> {
    if (routes[name].method === 'GET') return undefined
    const hand = await byHand(member, { operation: member.identity.operation })
    const keys = { deviceKey: 'A'.repeat(43), actorKey: 'A'.repeat(43), proof: 'A'.repeat(86) }
    const device = randomUUID()
    const place = { audience: it.operation.registry, subject: device, device }
    const enrolment = { header: { kind: 'device.enrolled', ...place }, body: { salt: salt(), ...keys } }
    const bodies: Partial<Record<RouteName, unknown>> = {
      found: { parcel: await hand.parcel([aFounding(member, mode === 'demonstration')]) },
      enrol: { parcel: await hand.parcel([enrolment], { device }) },
      invitation: { device, proof: 'A'.repeat(86) },
      push: { parcels: [await hand.parcel([{ header: { kind: 'x.y', audience: randomUUID() }, body: {} }])] },
      sealed: { hashes: ['A'.repeat(43)] },
      releaseDraft: aWish,
      playWish: { speed: 1 },
      playClock: { at: '2018-04-03T00:00:00.000Z', finished: false },
    }
    return JSON.stringify(bodies[name])
  }

  async function asked(name: RouteName, role: Role, relation: Relation): Promise<Answered> {
    const { method } = routes[name]
    const elsewhere = relation === 'other_operation'
    const held = relation === 'other_agency' ? here.other : here.own
    const member = elsewhere ? beside.members[roles.indexOf(role)]! : held.get(role)!
    const body = await bodyFor(name, member)
    const sent = { method, url: pathOf(name, it.operation.operation), ...(body ? { body } : {}) }
    const headers = { 'content-type': 'application/json' }
    return relation === 'signed_out' ? ask(it.origin, { ...sent, headers }) : askAs(member, it.origin, sent)
  }

  test.each(allRoutes)('T2 %s answers each role in each relation as the tables say', async (name, route) => {
    let cells = 0
    for (const role of roles) {
      for (const relation of relations) {
        const { status, text } = await asked(name, role, relation)
        expect({ role, relation, status, text }).toMatchObject({
          status: expected(route, mode, role, relation),
        })
        if (status >= 400) expect(Object.keys(JSON.parse(text) as object).join()).toMatch(/^refused(,at)?$/)
        cells++
      }
    }
    expect(cells).toBe(roles.length * relations.length)
  })

  test('T2 a member finds nothing under the address of another operation either, though it is on this hub', async () => {
    for (const [name, route] of allRoutes) {
      if (route.caller.who !== 'member' || (route.demonstration && mode === 'real')) continue
      const body = await bodyFor(name, founder)
      const url = pathOf(name, beside.operation.operation)
      const { status, text } = await askAs(founder, it.origin, {
        ...{ method: route.method, url },
        ...(body ? { body } : {}),
      })
      expect({ name, status, text }).toEqual({ name, status: 404, text: '{"refused":"not_found"}' })
    }
  })

  test('T2 the hub serves the routes of the table, with their methods, and no other', () => {
    const served = servedBy(it.hub.app.printRoutes({ commonPrefix: false }))
    const table = allRoutes
      .filter(([, { demonstration }]) => !demonstration || mode === 'demonstration')
      .map(([, { method, path }]) => `${method} ${path}`)
    expect(served.sort()).toEqual(table.sort())
  })
})

/** `METHOD /path` of each route in fastify's drawing of its tree. */
function servedBy(drawing: string): string[] {
  const above: string[] = []
  return drawing.split('\n').flatMap((line) => {
    const found = /^([│├└─\s]*)(\/\S*|\*)(?: \(([A-Z, ]+)\))?$/.exec(line)
    if (!found) return []
    const [, indent = '', path = '', methods = ''] = found
    const depth = indent.length / 4
    above[depth] = (above[depth - 1] ?? '') + path
    return methods
      .split(', ')
      .filter(Boolean)
      .map((method) => `${method} ${above[depth]}`)
  })
}

/** A founding that would be right on an empty hub, by a member's own keys. */
function aFounding({ identity, keys }: Member, demonstration: boolean): Drawn {
  const device = { id: identity.device, deviceKey: keys.device.publicKey, actorKey: keys.actor.publicKey }
  const body = { salt: salt(), demonstration, device, person: { id: identity.person } }
  return { header: { kind: 'operation.founded', audience: randomUUID() }, body }
}
