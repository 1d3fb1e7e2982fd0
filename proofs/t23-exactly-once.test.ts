import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { refuse } from '@libertad/domain'
import { pathOf, type Parcel } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aLead } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { ask, refusedIn, signedBy } from './requests.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let agency: string
let lead: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  agency = (await it.agency(founder, 'GD')).id
})
beforeEach(async () => {
  lead = await it.member(founder, { agency, roles: ['country_lead'] })
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** Device numbers of a member's entries as they stand in the journal, in its order; and whether its numbers are gapless. */
async function journalOf(by: Member) {
  const rows = await db.admin<{ number: string; device: string; sequence: string }>(
    `select number, header::jsonb ->> 'device' as device, header::jsonb ->> 'sequence' as sequence
     from libertad.journal order by number`,
  )
  expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, at) => at + 1))
  return rows.filter(({ device }) => device === by.identity.device).map(({ sequence }) => Number(sequence))
}
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

/** Parcels of one device that follow each other, of so many entries each. Its enrolment was number 1. */
async function parcelsOf(sizes: number[]): Promise<Parcel[]> {
  const hand = await byHand(lead, it.operation)
  const made: Parcel[] = []
  for (const size of sizes) {
    const header = { kind: 'x.from_tomorrow', audience: it.operation.participants }
    made.push(await hand.parcel(Array.from({ length: size }, () => ({ header, body: { salt: salt() } }))))
    hand.sent(made.at(-1)!)
  }
  return made
}
const push = async (...parcels: Parcel[]) =>
  must(await lead.client.push(it.operation.operation, parcels)).parcels

test('T23 parcels that come late, twice, together and in any order are in the journal once, in the device’s order', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 })
  const sendings = fc.array(fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(sizes, sendings, async (each, order) => {
      lead = await it.member(founder, { agency, roles: ['country_lead'] })
      const parcels = await parcelsOf(each)
      for (const together of order) await push(...together.map((at) => parcels[at % parcels.length]!))
      for (const parcel of parcels) expect(await push(parcel)).toMatchObject([{ answers: expect.anything() }])
      expect(await journalOf(lead)).toEqual(upTo(1 + each.reduce((sum, size) => sum + size, 0)))
    }),
    { numRuns: 25 },
  )
})

test('T23 the same parcel in many pushes that overlap is in the journal once, and each is told the same', async () => {
  const [parcel] = await parcelsOf([5])
  const answers = await Promise.all(Array.from({ length: 20 }, () => push(parcel!)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await journalOf(lead)).toEqual(upTo(6))
})

test('T23 a push whose body is cut at any byte leaves nothing, and the whole one then goes in', async () => {
  const [parcel] = await parcelsOf([3])
  const body = JSON.stringify({ parcels: [parcel] })
  const sent = { method: 'POST', url: pathOf('push', it.operation.operation), body }
  await fc.assert(
    fc.asyncProperty(fc.nat(body.length - 1), fc.constantFrom('hangs up', 'says so'), async (length, how) => {
      const cut = body.slice(0, length)
      const headers = await signedBy(lead, sent)
      if (how === 'says so') {
        const answered = await ask(it.origin, { ...sent, body: cut, headers })
        expect(refusedIn(answered)).toMatch(/request_signature_wrong|request_malformed/)
      } else await hangUp(sent.url, { ...headers, 'content-length': String(body.length) }, cut)
      expect(await journalOf(lead)).toEqual([1])
    }),
    { numRuns: 120 },
  )
  await push(parcel!)
  expect(await journalOf(lead)).toEqual(upTo(4))
})

/** Sends the head of a request and a part of its body, and closes the line. */
function hangUp(path: string, headers: Record<string, string>, part: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const line = connect(Number(new URL(it.origin).port), '127.0.0.1')
    const named = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
    line
      .on('error', reject)
      .on('close', () => resolve())
      .resume()
    line.write([`POST ${path} HTTP/1.1`, 'host: hub', ...named, '', part].join('\r\n'), () => line.end())
  })
}

test('T23 answers that never arrive: the same bytes go again, and the entries are there once', async () => {
  const lost = fc.array(fc.constantFrom('on the way there', 'on the way back', 'not'), { maxLength: 10 })
  let drops = 0
  await fc.assert(
    fc.asyncProperty(lost, fc.integer({ min: 1, max: 4 }), async (fates, count) => {
      const enrolled = await it.member(founder, { agency, roles: ['country_lead'] })
      const left = [...fates]
      const device = await it.reopened(enrolled, (hub) => ({
        ...hub,
        async push(...asked) {
          const fate = left.shift()
          if (fate === 'on the way there') return refuse('hub_unreachable')
          const reply = await hub.push(...asked)
          if (fate !== 'on the way back') return reply
          drops++
          return refuse('hub_unreachable')
        },
      }))
      const content = {
        kind: 'lead.reported',
        audience: it.operation.participants,
        agency,
        content: aLead,
      } as const
      for (let i = 0; i < count; i++) {
        must(await device.write(content))
        await device.push()
      }
      while (left.length > 0 || (await device.push()) !== undefined) left.shift()
      expect(device.outbox()).toMatchObject({ waiting: 0, needsAttention: [] })
      expect(await journalOf(device)).toEqual(upTo(1 + count))
    }),
    { numRuns: 30 },
  )
  expect(drops).toBeGreaterThan(10)
})
