import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { pathOf, routes, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'
import { askAs, refusedIn } from './requests.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const somebody = () => it.member(founder, { agency, roles: ['country_lead'] })

async function revokes(device: string, by: Member) {
  must(
    await by.write({
      ...{ kind: 'device.revoked', subject: device, audience: it.operation.registry, agency: by.agency },
      content: { reason: 'lost' },
    }),
  )
  return by.push()
}
const written = (by: Member) =>
  by.write({ kind: 'lead.reported', audience: it.operation.participants, agency, content: aLead })
const count = async () => (await db.admin('select 1 from libertad.journal')).length

test('a revoked device is refused at its next contact, on every route, and told why', async () => {
  const lead = await somebody()
  must(await written(lead))
  must(await revokes(lead.identity.device, founder))
  const before = await count()
  expect(await lead.push()).toEqual({ refused: 'device_revoked' })
  expect(await lead.pull()).toEqual({ refused: 'device_revoked' })
  const members = (Object.keys(routes) as RouteName[]).filter(
    (name) => routes[name].caller.who === 'member' && !('demonstration' in routes[name]),
  )
  for (const name of members) {
    const body = routes[name].method === 'POST' ? { body: '{}' } : {}
    const sent = { method: routes[name].method, url: pathOf(name, it.operation.operation), ...body }
    const answered = await askAs(lead, it.origin, sent)
    expect([name, answered.status, refusedIn(answered)]).toEqual([name, 403, 'device_revoked'])
  }
  expect(await count()).toBe(before)
})

test('what it had written and not sent stays readable on it, and is not on the hub', async () => {
  const lead = await somebody()
  const { id } = must(await written(lead))
  must(await revokes(lead.identity.device, founder))
  await lead.push()
  expect([...lead.entries()].map((entry) => entry.id)).toContain(id)
  expect(lead.outbox().waiting).toBe(1)
  expect(await db.admin('select 1 from libertad.journal where id = $1', [id])).toEqual([])
})

test('its open line ends', async () => {
  const lead = await somebody()
  const line = new AbortController()
  const ended = lead.client.notices(it.operation.operation, () => undefined, line.signal)
  await wait(60)
  must(await revokes(lead.identity.device, founder))
  expect(await Promise.race([ended, wait(2_000, 'still open')])).not.toBe('still open')
  line.abort()
})

test('a push that races with the revocation is in the journal before it or not at all', async () => {
  for (let i = 0; i < 8; i++) {
    const lead = await somebody()
    const { id } = must(await written(lead))
    const [pushed] = await Promise.all([lead.push(), revokes(lead.identity.device, founder)])
    const rows = await db.admin<{ id: string; kind: string; number: string }>(
      `select id, header::jsonb ->> 'kind' as kind, number from libertad.journal
       where id = $1 or (header::jsonb ->> 'subject' = $2 and header::jsonb ->> 'kind' = 'device.revoked') order by number`,
      [id, lead.identity.device],
    )
    expect(rows.at(-1)?.kind).toBe('device.revoked')
    expect(rows.length).toBe(isRefusal(pushed) ? 1 : 2)
  }
})

test('the founder’s device is revoked like any other, and so is nobody’s left without trace', async () => {
  const chief = await it.member(founder, { agency: it.operation.agency, roles: ['coordinator'] })
  expect(await revokes(randomUUID(), chief)).toBeUndefined()
  expect(chief.outbox().needsAttention).toMatchObject([{ code: 'subject_unknown' }])
  must(await revokes(founder.identity.device, chief))
  expect(await founder.pull()).toEqual({ refused: 'device_revoked' })
})
