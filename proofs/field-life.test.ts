import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import type { FieldPort } from '../apps/field/src/model/field-port.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { begun, done, paths, type Begun } from './field-paths.ts'
import { quickWork, type Planted } from './field-planted.ts'
import {
  anInvitation,
  aPhone,
  certified,
  digits,
  enrolled,
  passphrase,
  placeOf,
  received,
  started,
  unlocked,
  until,
  type Phone,
} from './field-phone.ts'
import { acquainted, agencyWithKeys, synced, type KeyedAgency } from './with-keys.ts'
import { putRaw, rawRows } from '../packages/browser/src/testing/some-rows.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: KeyedAgency
let shelter: KeyedAgency
let site: string
const open: FieldPort[] = []

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ours = await agencyWithKeys(it, founder, 'GD')
  shelter = await agencyWithKeys(it, founder, 'LC')
  await acquainted(ours, shelter)
  site = must(
    await ours.lead.member.write({
      ...{ kind: 'site.reported', audience: it.operation.participants, agency: ours.id },
      content: {
        ...{ handling: 'participants', reviewOn: '2030-01-01', code: 'GD-M01', kind: 'mine', country: 'GD' },
        ...{ zone: 'America/Grenada', placeName: 'Upper bend' },
      },
    }),
  ).subject
  must(
    await ours.lead.member.write({
      ...{ kind: 'site.tasked', subject: site, audience: it.operation.participants, agency: ours.id },
      content: { team: ours.team.id, day: new Date().toISOString().slice(0, 10) },
    }),
  )
  await synced(ours.lead)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})
afterEach(() => {
  for (const port of open.splice(0)) port.lock()
})

const kept = (port: FieldPort) => {
  open.push(port)
  return port
}
const again = async (phone: Phone) => kept(await unlocked(phone, it.origin))
let phone: Phone
let port: FieldPort
beforeEach(async () => {
  phone = aPhone(undefined, quickWork)
  port = kept(await enrolled(phone, it, ours))
})

const there = (): Planted => ({
  ...{ phone, site, team: ours.team.id, shelter: { agency: shelter.id, service: crypto.randomUUID() } },
})
const works = async (): Promise<Begun> => {
  await certified(port, ours.lead)
  return begun(port, there())
}

test('what is written without a network outlasts the program, and arrives when there is one', async () => {
  await certified(port, ours.lead)
  phone.network = false
  const work = await begun(port, there())
  done((await paths['an arrest']!(port, work, there())) as never)
  port.lock()
  port = await again(phone)
  const { model } = port.snapshot()
  expect(model?.sites).toMatchObject([{ code: 'GD-M01', team: 1 }])
  expect(model?.visit?.people).toMatchObject([{ id: work.person, number: 1 }])
  expect(model?.stopped).toMatchObject({ draft: 'form', person: work.person })
  expect(model?.outbox.onlyHere).toBeGreaterThan(8)
  phone.network = true
  await received(port)
  expect(port.snapshot().model?.outbox.attention).toEqual([])
  await synced(ours.lead)
  expect(ours.lead.member.entriesOf(work.person)).toHaveLength(1)
  expect(must(await ours.lead.sealer.open(work.sealed, 'own_caseload'))).toEqual({ value: { text: 'a' } })
})

test('a withdrawal reaches the receiver, whose reading ended', async () => {
  const work = await works()
  await received(port)
  await synced(shelter.caseWorker)
  expect(shelter.caseWorker.member.entriesOf(work.referral)).toHaveLength(1)
  expect(done(await port.withdraw(work.consent, 'herself'))).toEqual({ stopped: [work.referral] })
  await received(port)
  await synced(shelter.caseWorker)
  const told = shelter.caseWorker.member.entriesOf(work.referral).map(({ header }) => header.kind)
  expect(told).toContain('referral.withdrawn')
  expect(port.snapshot().model?.outbox.attention).toEqual([])
})

test('a receiving phone destroys what it held of a package that was taken back, and says so by itself', async () => {
  const theirs = kept(await enrolled(aPhone(undefined, quickWork), it, shelter, ['case_worker']))
  await certified(theirs, shelter.lead)
  const work = await works()
  await received(port)
  await synced(ours.lead)
  const sent = ours.lead.member.entriesOf(work.referral)[0]!.body as { package: string }
  await until(theirs, () => theirs.may('referral.accepted', work.referral))
  expect(done(await theirs.open(sent.package, 'referral'))).toEqual({ needs: ['rest'] })
  done(await port.withdraw(work.consent, 'herself'))
  await received(port)
  await until(port, () => port.snapshot().model!.referrals[0]!.receipts.length > 0)
  expect(port.snapshot().model!.referrals[0]!.receipts).toMatchObject([{ value: 'destroyed' }])
  expect(await theirs.open(sent.package, 'referral')).toMatchObject({ ok: false })
})

test('a lead’s phone invites another, an officer’s does not', async () => {
  const lead = kept(await enrolled(aPhone(undefined, quickWork), it, ours, ['country_lead']))
  const { person } = lead.snapshot().model!.me
  expect(await port.invite(person)).toMatchObject({ ok: false, refusal: { refused: 'role_may_not' } })
  const { link } = done(await lead.invite(port.snapshot().model!.me.person))
  const second = kept(await started(aPhone(undefined, quickWork), it.origin))
  await second.setUp({ passphrase, digits })
  done(await second.enrol(link.split('#')[1]!))
  expect(second.snapshot().model?.me.person).toBe(port.snapshot().model!.me.person)
})

test('T5 a locked phone’s storage, copied whole, says no name, number, note or secret', async () => {
  const work = await works()
  done(
    await port.seal({ thing: 'identity', about: work.person, value: { given: 'Marisol' }, index: 'Marisol' }),
  )
  done(await port.saveDraft({ id: 'arrest', screen: 'arrest', value: { said: 'Marisol' } }))
  done(await port.setDuress('731904'))
  await received(port)
  port.lock()
  const copy = await everyByte(phone)
  expect(copy.length).toBeGreaterThan(10_000)
  for (const secret of [
    'Marisol',
    'T Grant',
    'Upper bend',
    digits,
    '731904',
    passphrase,
    'person_met',
    'arrest',
    work.person,
  ])
    expect(copy.includes(secret)).toBe(false)
})

test('an alert goes out at once, and shows who answers', async () => {
  const startedAt = { site, team: ours.team.id, at: new Date().toISOString(), zone: 'America/Grenada' }
  const { subject: visit } = done(await port.write({ kind: 'visit.started', content: startedAt }))
  done((await paths['an alert']!(port, { visit } as Begun, there())) as never)
  expect(port.snapshot().model?.alerts).toMatchObject([{ kind: 'child', own: true, answeredBy: undefined }])
  await until(port, () => port.snapshot().model?.alerts[0]?.received === true)
  await synced(ours.lead)
  const { id } = port.snapshot().model!.alerts[0]!
  must(
    await ours.lead.member.write({
      ...{ kind: 'alert.answered', subject: id, audience: it.operation.participants, agency: ours.id },
      content: { at: new Date().toISOString() },
    }),
  )
  await synced(ours.lead)
  await until(port, () => port.snapshot().model?.alerts[0]?.answeredBy !== undefined)
})

async function revoke(): Promise<void> {
  await synced(ours.lead)
  const { person } = port.snapshot().model!.me
  const device = [...ours.lead.member.who.devices.values()].find((one) => one.person === person)!.id
  must(
    await ours.lead.member.write({
      ...{ kind: 'device.revoked', subject: device, audience: it.operation.registry, agency: ours.id },
      content: { reason: 'lost' },
    }),
  )
  await synced(ours.lead)
}
/** All that lies on the phone's disk, bytes as they are. */
async function everyByte({ disk }: Phone): Promise<string> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = disk.open('libertad-field')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error('the disk cannot be read')))
  })
  const tables = await Promise.all(
    [...db.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((resolve) => {
          const request = db.transaction(name).objectStore(name).getAll()
          request.addEventListener('success', () => resolve(request.result as unknown[]))
        }),
    ),
  )
  db.close()
  const written = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
  return JSON.stringify(tables, written)
}

const rowsLeft = async () => {
  const tables = ['entries', 'waiting', 'parcels', 'single', 'payloads', 'drafts'] as const
  return (await Promise.all(tables.map((table) => rawRows(placeOf(phone), table)))).flat().length
}

test('T32 a phone reported lost is refused at its next contact, and nothing stays on it', async () => {
  await works()
  await received(port)
  await revoke()
  await until(port, () => port.snapshot().gate === 'revoked')
  await expect.poll(rowsLeft).toBe(0)
  expect(await port.tryUnlock({ way: 'number', digits })).toMatchObject({ opened: false })
  expect((await started(phone, it.origin)).snapshot().gate).toBe('fresh')
})

test('T32 what a revoked phone had not sent stays sealed until its lease ends, and goes then', async () => {
  await works()
  await received(port)
  phone.network = false
  done(
    await port.write({
      kind: 'suspect.recorded',
      content: { sex: 'man', ageBand: '39-47', roles: ['unknown'], sites: [] },
    }),
  )
  await revoke()
  phone.network = true
  await until(port, () => port.snapshot().gate === 'revoked')
  expect(await rowsLeft()).toBeGreaterThan(10)
  expect((await started(phone, it.origin)).snapshot().gate).toBe('revoked')
  phone.clockOff = 73 * 3_600_000
  expect((await started(phone, it.origin)).snapshot().gate).toBe('revoked')
  expect(await rowsLeft()).toBe(0)
})

test('T32 a lease that ends while the phone is open closes it', async () => {
  done(await port.changeSettings({ leaseHours: 1 }))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    port.lock()
    port = await again(phone)
    phone.clockOff = 3_600_000
    vi.advanceTimersByTime(3_600_000)
    expect(port.snapshot()).toMatchObject({ gate: 'locked' })
    expect(port.snapshot().model).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})

test('T32 when the lease ends a number opens nothing, and the passphrase does, with all that is here', async () => {
  const work = await works()
  await received(port)
  port.lock()
  phone.clockOff = 73 * 3_600_000
  phone.network = false
  const late = kept(await started(phone, it.origin))
  expect(await late.tryUnlock({ way: 'number', digits })).toEqual({ opened: false, why: 'lease_over' })
  expect(await late.tryUnlock({ way: 'passphrase', phrase: passphrase })).toEqual({ opened: true })
  expect(late.snapshot().model?.visit?.people).toMatchObject([{ id: work.person }])
})

test('people of a visit that is over leave the phone with its lease, and never before they were received', async () => {
  const work = await works()
  await received(port)
  done(
    await port.write({
      kind: 'visit.ended',
      subject: work.visit,
      content: { at: new Date().toISOString(), met: 1 },
    }),
  )
  await received(port)
  port.lock()
  phone.network = false
  phone.clockOff = 71 * 3_600_000
  const unsent = await again(phone)
  done(await unsent.seal({ thing: 'note', about: work.person, value: { text: 'later' } }))
  unsent.lock()
  phone.clockOff = 150 * 3_600_000
  const asked = await started(phone, it.origin)
  await asked.tryUnlock({ way: 'passphrase', phrase: passphrase })
  expect(asked.snapshot().model?.outbox.onlyHere).toBe(1)
  expect(await rawRows(placeOf(phone), 'payloads')).not.toEqual([])
  asked.lock()
  phone.network = true
  phone.clockOff = 0
  const sends = await again(phone)
  await received(sends)
  sends.lock()
  phone.clockOff = 150 * 3_600_000
  phone.network = false
  const late = kept(await started(phone, it.origin))
  await late.tryUnlock({ way: 'passphrase', phrase: passphrase })
  await expect.poll(async () => (await rawRows(placeOf(phone), 'payloads')).length).toBeLessThan(2)
  expect(await late.open(work.sealed, 'own_caseload')).toMatchObject({ ok: false })
})

test('T25 damaged rows are named, and all else is shown, written and sent', async () => {
  const work = await works()
  await received(port)
  port.lock()
  const [one] = await rawRows(placeOf(phone), 'drafts')
  await putRaw(placeOf(phone), 'drafts', { ...one, sealed: new Uint8Array(90) })
  await putRaw(placeOf(phone), 'single', { key: 'own/secrets', sealed: new Uint8Array(90) })
  const entries = await rawRows(placeOf(phone), 'entries')
  const hers = entries.find(({ id }) => ours.lead.member.headerOf(id as string)?.subject === work.person)
  expect(hers).toBeUndefined()
  await synced(ours.lead)
  const entry = ours.lead.member.entriesOf(work.person)[0]!.id
  await putRaw(placeOf(phone), 'entries', { id: entry, sealed: new Uint8Array(90) })
  port = await again(phone)
  const { model, strip } = port.snapshot()
  expect(model?.outbox.damaged.toSorted()).toEqual(
    [`drafts/${one!.id as string}`, `entries/${entry}`, 'single/own/secrets'].toSorted(),
  )
  expect(strip.needsYou).toBeGreaterThanOrEqual(3)
  expect(model?.sealing).toEqual({ may: false, why: 'root_not_pinned' })
  done(
    await port.write({
      kind: 'visit.contact_expected',
      subject: work.visit,
      content: { at: new Date().toISOString() },
    }),
  )
  await received(port)
})

test('a damaged identity is named, and nothing begins anew over it', async () => {
  port.lock()
  await putRaw(placeOf(phone), 'single', { key: 'identity', sealed: new Uint8Array(90) })
  port = await again(phone)
  expect(port.snapshot()).toMatchObject({ gate: 'open', damaged: 'single/identity', strip: { needsYou: 1 } })
  expect(await port.enrol(await anInvitation(it, ours))).toMatchObject({
    ok: false,
    refusal: { refused: 'seal_broken' },
  })
  await port.forgetEverything()
  expect(port.snapshot().gate).toBe('fresh')
  expect(await rowsLeft()).toBe(0)
})

test('a second window says that the work is open in another, and opens when that is closed', async () => {
  let close = () => {}
  const whenFirst = new Promise<void>((resolve) => (close = resolve))
  const second = kept(await started(phone, it.origin, { first: false, whenFirst }))
  await second.tryUnlock({ way: 'number', digits })
  expect(second.snapshot()).toMatchObject({ gate: 'open', elsewhere: true })
  expect(second.snapshot().model).toBeUndefined()
  expect(await second.write({ kind: 'suspect.recorded', content: {} as never })).toMatchObject({ ok: false })
  port.lock()
  close()
  await expect.poll(() => second.snapshot().model?.me.workName).toBe('T Grant')
  expect(second.snapshot().elsewhere).toBeUndefined()
})

test('T24 a phone whose clock is days behind works, and says so', async () => {
  port.lock()
  phone.clockOff = -3 * 3_600_000
  port = await again(phone)
  const { person } = port.snapshot().model!.me
  expect(person).toBeDefined()
  done(
    await port.write({
      kind: 'suspect.recorded',
      content: { sex: 'man', ageBand: '39-47', roles: ['unknown'], sites: [] },
    }),
  )
  await received(port)
  await until(port, () => port.snapshot().model?.clock !== undefined)
  expect(port.snapshot().model!.clock!.differsBySeconds).toBeLessThan(-10_000)
})

test('T31 under duress an empty day opens that can be written on, and talks to nobody', async () => {
  await works()
  await received(port)
  done(await port.setDuress('731904'))
  port.lock()
  const forced = kept(await started(phone, it.origin))
  expect(await forced.tryUnlock({ way: 'number', digits: '731904' })).toEqual({ opened: true })
  const { model } = forced.snapshot()
  expect(model).toMatchObject({ me: { workName: 'T Grant' }, sites: [], visit: undefined, alerts: [] })
  expect(model?.operation.name).toBe('Operation Test')
  expect(model?.outbox).toMatchObject({ onlyHere: 0, attention: [], damaged: [] })
  done(
    await forced.write({
      kind: 'suspect.recorded',
      content: { sex: 'man', ageBand: '39-47', roles: ['unknown'], sites: [] },
    }),
  )
  expect(forced.snapshot().strip.onlyHere).toBe(1)
  forced.lock()
  const later = kept(await started(phone, it.origin))
  expect(await later.tryUnlock({ way: 'number', digits })).toMatchObject({ opened: false })
  expect(await later.tryUnlock({ way: 'number', digits: '731904' })).toEqual({ opened: true })
  expect(later.snapshot().strip.onlyHere).toBe(1)
})
