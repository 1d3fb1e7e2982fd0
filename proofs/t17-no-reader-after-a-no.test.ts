import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordConsent, refer, withdrawConsent } from '@libertad/casework'
import {
  fold,
  foldConsent,
  foldReferral,
  type Consent,
  type Entry,
  type Header,
  type Reducer,
} from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { consentTo, meets, referralTo } from './care.ts'
import { synced, twoKeyedAgencies, type Keyed, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let sends: KeyedAgency
let receives: KeyedAgency

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  ;[sends, receives] = await twoKeyedAgencies(it, await it.founder())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const acts = [
  ...['yes', 'no', 'withdraw', 'refer', 'refer', 'seal_without', 'grant_again', 'answer', 'transfer'],
  ...['push', 'push', 'pull'],
] as const
interface Step {
  act: (typeof acts)[number]
  /** Of three devices: an officer's and a case worker's of the agency that sends, one of that which receives. */
  device: number
  pick: number
}
const aStep: fc.Arbitrary<Step> = fc.record({
  ...{ act: fc.constantFrom(...acts), device: fc.nat(2), pick: fc.nat(9) },
})

/** Does on one device what a program, honest or not, would do there now; without a network nothing leaves it. */
async function does({ act, device, pick }: Step, person: string, devices: Keyed[]): Promise<void> {
  const by = devices[device]!
  const { member, casework } = by
  if (act === 'push') return void (await member.push())
  if (act === 'pull') return void (await member.pull())
  const known = (kind: string) => [...member.entries()].filter(({ header }) => header.kind === kind)
  const chosen = (kind: string) => known(kind)[pick % Math.max(1, known(kind).length)]
  const receiving = device === 2
  if (act === 'answer' || act === 'transfer') {
    const referral = chosen('referral.sent')
    if (!receiving || !referral) return
    const { subject } = referral.header
    if (act === 'answer')
      must(await (pick % 3 ? by.answering.accept(subject) : by.answering.decline(subject, 'no_place')))
    else {
      // Passed on to somebody else: what the receiver makes of it is the receiver's own case.
      const about = { country: 'LC', zone: 'America/St_Lucia', sex: 'woman', ageBand: '18-20' } as const
      must(await by.answering.openCase(subject, about, { value: 'as it was passed on' }))
    }
    return
  }
  if (receiving) return
  if (act === 'yes' || act === 'no') {
    must(await recordConsent(casework, consentTo(receives.id, person, sends, { answer: act })))
  } else if (act === 'withdraw') {
    const consent = chosen('consent.recorded')
    if (consent) must(await withdrawConsent(casework, consent.header.subject, 'herself'))
  } else if (act === 'refer') {
    // Refused where this device knows better.
    await refer(casework, referralTo(receives.id, person))
  } else if (act === 'seal_without') {
    const audience = casework.uuid()
    const grants = [{ party: sends.id }, { party: receives.id }]
    must(
      await member.write({
        ...{ kind: 'audience.opened', subject: audience, audience, agency: sends.id },
        content: { handling: 'named_agencies', reviewOn: '2030-01-01', grants },
      }),
    )
    const of = { about: person, audience, handling: 'named_agencies' as const, with: [receives.id] }
    must(await by.sealer.seal({ thing: 'package', ...of, value: 'without being asked' }))
  } else {
    const packed = known('sealed.written').filter(({ header }) => header.audience !== sends.team.audience)
    const { header } = packed[pick % Math.max(1, packed.length)] ?? {}
    if (!header) return
    must(
      await member.write({
        ...{ kind: 'audience.granted', subject: header.audience, audience: header.audience },
        ...{ agency: sends.id, content: { party: receives.id, role: 'case_worker' } },
      }),
    )
  }
}

/** Every entry of the hub, read past all its guards. */
async function journal(): Promise<Entry[]> {
  const rows = await db.admin<{ id: string; header: string; body: string; number: string }>(
    'select id, header, body, number from libertad.journal order by number',
  )
  return rows.map(({ id, header, body, number }) => ({
    ...{
      id,
      header: JSON.parse(header) as Header,
      body: JSON.parse(body) as unknown,
      number: Number(number),
    },
  }))
}

/** A no of hers: said, or a yes taken back. Not earlier than what it takes back. */
const noAt = ({ answer, at, withdrawn }: Consent) =>
  withdrawn ? (withdrawn.value > at ? withdrawn.value : at) : answer === 'no' ? at : undefined

/** Packages that the receiver may have, from what was said and in no other way. */
async function shouldBeServed(person: string): Promise<Set<string>> {
  const entries = await journal()
  const all = <State>(opening: string, reducer: Reducer<State>) =>
    entries
      .filter(({ header }) => header.kind === opening)
      .flatMap(({ header }) => {
        const own = entries.filter((one) => one.header.subject === header.subject)
        return fold(own, reducer).state ?? []
      })
  const consents = all('consent.recorded', foldConsent).filter((consent) => consent.person === person)
  const nos = consents.map(noAt).filter((at) => at !== undefined)
  const holds = (id: string) =>
    consents.some(
      (one) => one.id === id && one.answer === 'yes' && !one.withdrawn && !nos.some((at) => at >= one.at),
    )
  const standing = all('referral.sent', foldReferral).filter(({ id, basis, withdrawn }) => {
    const answers = entries.filter(
      ({ header }) => header.subject === id && /accepted|declined/.test(header.kind),
    )
    return holds(basis) && !withdrawn && answers.at(-1)?.header.kind !== 'referral.declined'
  })
  return new Set(standing.map((referral) => referral.package))
}

/** Sealed subjects of the sending agency of which the hub gives anything to a receiver who wrote her reading down. */
async function served({ member }: Keyed): Promise<Set<string>> {
  await db.admin(
    `insert into libertad.sealed_reading (operation, subject, person, number)
     select distinct on (subject) operation, subject, $1::uuid, -nextval('reading') from libertad.sealed_part`,
    [member.identity.person],
  )
  const parts = await db.admin<{ hash: string; subject: string }>(
    'select hash, subject from libertad.sealed_part where agency = $1 and ring = $2',
    [sends.id, 'identity'],
  )
  const found = new Set<string>()
  for (let from = 0; from < parts.length; from += 200) {
    const hashes = parts.slice(from, from + 200).map(({ hash }) => hash)
    const { sealed } = must(await member.client.sealed(it.operation.operation, hashes))
    for (const { hash } of sealed) found.add(parts.find((part) => part.hash === hash)!.subject)
  }
  return found
}

const step = (act: Step['act'], device: number): Step => ({ act, device, pick: 0 })
const referredWhileTakenBack = [step('refer', 0), step('withdraw', 1), step('push', 1), step('push', 0)]
const sealedWithout = [step('seal_without', 0), step('push', 0), step('refer', 0)]

test(
  'T17 in whatever order devices write and push, nobody is served on a yes that does not stand',
  { timeout: 300_000 },
  async () => {
    await db.admin('create sequence reading')
    const devices = [sends.officer, sends.caseWorker, receives.caseWorker]
    const seen = { served: 0, refused: 0, closed: 0 }
    await fc.assert(
      fc.asyncProperty(
        fc.array(aStep, { minLength: 4, maxLength: 24 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        async (steps, last) => {
          const person = await meets(sends.officer, sends)
          must(await recordConsent(sends.officer.casework, consentTo(receives.id, person, sends)))
          await synced(sends.officer, sends.caseWorker)
          for (const step of steps) await does(step, person, devices)
          for (const at of last) must(await devices[at]!.member.push())
          const should = await shouldBeServed(person)
          const all = await packagesOf(person)
          for (const reader of [receives.caseWorker, receives.lead]) {
            const given = [...(await served(reader))].filter((subject) => all.has(subject))
            for (const one of given) expect([one, should.has(one)]).toEqual([one, true])
            seen.served += given.length
          }
          seen.closed += all.size - should.size
          seen.refused += devices.flatMap(({ member }) => member.outbox().needsAttention).length
        },
      ),
      {
        numRuns: 60,
        examples: [
          [referredWhileTakenBack, [0, 1, 2]],
          [sealedWithout, [0, 1, 2]],
        ],
      },
    )
    // A run in which nothing was ever served, refused or closed would prove nothing.
    for (const [what, times] of Object.entries(seen)) expect([what, times > 0]).toEqual([what, true])
  },
)

/** Packages about one person, referred or not. */
async function packagesOf(person: string): Promise<Set<string>> {
  const entries = await journal()
  const consents = entries
    .filter(({ body }) => (body as { person?: string }).person === person)
    .map(({ header }) => header.subject)
  const referrals = entries.filter(
    ({ header, body }) =>
      header.kind === 'referral.sent' && consents.includes((body as { basis: string }).basis),
  )
  const referred = referrals.map(({ body }) => (body as { package: string }).package)
  const about = entries.filter(
    ({ header, body }) => header.kind === 'sealed.written' && (body as { about: string }).about === person,
  )
  return new Set([...referred, ...about.map(({ header }) => header.subject)])
}

test('T17 a package whose referral was refused is served to nobody, although its audience is open', async () => {
  const { officer, caseWorker } = sends
  const person = await meets(officer, sends)
  const { consent } = must(await recordConsent(officer.casework, consentTo(receives.id, person, sends)))
  await synced(officer, caseWorker)
  // Away from any network one refers her, while another writes down that she takes it back.
  const { package: sealed } = must(await refer(officer.casework, referralTo(receives.id, person)))
  must(await withdrawConsent(caseWorker.casework, consent, 'herself'))
  await synced(caseWorker)
  await synced(officer, receives.caseWorker)
  expect(officer.member.outbox().needsAttention.map(({ code }) => code)).toContain('basis_ended')
  expect(receives.caseWorker.sealer.state(sealed)).toBeDefined()
  expect(await receives.caseWorker.sealer.open(sealed, 'referral')).toMatchObject({
    refused: 'sealed_missing',
  })
  expect(await served(receives.caseWorker)).not.toContain(sealed)
})
