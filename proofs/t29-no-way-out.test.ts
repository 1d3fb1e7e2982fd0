import { isIP } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathOf, routes, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { fetched, plansAPhase } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { aHubApart, type HubApart } from './hub-apart.ts'
import { must, type Member } from './people.ts'
import { ask, askAs } from './requests.ts'

let db: TestDatabase
let it: HubApart
let founder: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHubApart(db, 'demonstration')
  founder = await it.founder()
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** Addresses that somebody would like the hub to go to. */
const lures = ['http://169.254.169.254/latest/', 'https://lure.example/', '//lure.example', 'lure.example']

test('T29 whatever it is asked, the hub opens no connection but its database’s, and asks no name server', async () => {
  // A day in the life of a hub: people join, write, read and listen.
  const agency = (await it.agency(founder, 'GD')).id
  const lead = await it.member(founder, { agency, roles: ['country_lead', 'administrator'] })
  await plansAPhase(founder, it.operation.participants)
  await fetched(lead)
  await lead.client.notices(it.operation.operation, () => undefined, AbortSignal.timeout(100))
  // And what could make a server fetch something.
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method } = routes[name]
    for (const lure of lures) {
      const headers = {
        referer: lure,
        origin: lure,
        'x-forwarded-host': lure,
        'x-forwarded-for': lure,
        'x-forwarded-proto': 'https',
        link: `<${lure}>; rel=preload`,
      }
      const body =
        method === 'POST'
          ? { body: JSON.stringify({ url: lure, parcel: lure, parcels: [lure], at: lure }) }
          : {}
      const sent = {
        method,
        url: `${pathOf(name, it.operation.operation)}?after=${encodeURIComponent(lure)}`,
        headers,
        ...body,
      }
      await askAs(lead, it.origin, sent)
      await ask(it.origin, { ...sent, url: `/${encodeURIComponent(lure)}` })
    }
  }
  const header = { kind: 'x.from_tomorrow', audience: it.operation.participants }
  for (const lure of lures)
    must(
      await it
        .clientOf(lead)
        .push(it.operation.operation, [
          await (await byHand(lead, it.operation)).parcel([{ header, body: { salt: salt(), lure } }]),
        ]),
    )

  const ways = await it.waysOut()
  const { host } = db.logins.app
  const elsewhere = ways.filter(({ way, to }) => {
    if (way === 'connect') return !to.includes(`${host}/.s.PGSQL.`)
    // What it listens at is an address already: nobody is asked for it.
    return way !== 'lookup' || isIP(JSON.parse(to) as string) === 0
  })
  expect(elsewhere).toEqual([])
  // A watch that sees nothing would find nothing.
  expect(ways.length).toBeGreaterThan(0)
})
