import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recordConsent, refer, type ReferralWish } from '@libertad/casework'
import type { Content } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { consentTo, meets, referralTo } from './care.ts'
import { joins, synced, twoKeyedAgencies, type Keyed, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let sends: KeyedAgency
let receives: KeyedAgency
let person: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  ;[sends, receives] = await twoKeyedAgencies(it, await it.founder())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})
beforeEach(async () => {
  person = await meets(sends.officer, sends)
  await synced(sends.officer, sends.caseWorker)
})

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()

async function claims(by: Keyed, changed: Partial<Content<'legal_basis.claimed'>> = {}): Promise<string> {
  const written = await by.member.write({
    ...{ kind: 'legal_basis.claimed', audience: sends.team.audience, agency: sends.id },
    content: {
      ...{ handling: 'own_agency', reviewOn: '2030-01-01', person, ground: 'danger_to_life', law: 'law_1' },
      ...{ recipient: receives.id, kinds: ['name'], at: hours(0), until: hours(48), ...changed },
    },
  })
  await synced(by)
  return must(written).subject
}

/** Says yes or no to a claim, whatever the own program would think of it, and answers with what the hub said. */
async function seconds({ member }: Keyed, subject: string, agrees: boolean): Promise<string> {
  const before = member.outbox().needsAttention.length
  must(
    await member.write({
      ...{ kind: 'legal_basis.seconded', subject, audience: sends.team.audience, agency: sends.id },
      content: { agrees },
    }),
  )
  must(await member.push())
  return member.outbox().needsAttention[before]?.code ?? 'taken'
}

/** What the hub says of a referral that a hostile program sends without asking its own rules. */
async function refersOn(basis: string, to = receives.id, by?: Keyed): Promise<string> {
  const who = by ?? (await joins(it, sends.lead, ['field_officer'], [sends.team.id]))
  const audience = who.casework.uuid()
  const opened: Drawn = {
    header: { kind: 'audience.opened', subject: audience, audience },
    body: {
      ...{ salt: salt(), handling: 'named_agencies', reviewOn: '2030-01-01' },
      grants: [{ party: who.member.agency }, { party: to }],
    },
  }
  const sent: Drawn = {
    header: { kind: 'referral.sent', ring: 'case', audience },
    body: {
      ...{ salt: salt(), handling: 'named_agencies', reviewOn: '2030-01-01', to, wants: ['shelter'] },
      ...{ urgency: 'soon', basis, package: who.casework.uuid(), packageAudience: audience },
      ...{ sentAt: hours(0), answerBy: hours(24) },
    },
  }
  const [, answer] = await (await byHand(who.member, it.operation)).push([opened, sent])
  return 'refused' in answer! ? answer.refused : 'taken'
}

const wish = (): ReferralWish => referralTo(receives.id, person)

test('T15 nobody seconds himself; somebody else of the agency does', async () => {
  const basis = await claims(sends.officer)
  expect(await refersOn(basis)).toBe('second_person_needed')
  expect(await seconds(sends.officer, basis, true)).toBe('second_person_needed')
  expect(await refersOn(basis)).toBe('second_person_needed')
  await synced(sends.caseWorker)
  expect(await seconds(sends.caseWorker, basis, true)).toBe('taken')
  expect(await refersOn(basis)).toBe('taken')
})

test('T15 a no is final, also that of whoever asked and whatever was agreed before', async () => {
  const basis = await claims(sends.officer)
  await synced(sends.caseWorker)
  expect(await seconds(sends.caseWorker, basis, true)).toBe('taken')
  await synced(sends.officer)
  expect(await seconds(sends.officer, basis, false)).toBe('taken')
  expect(await refersOn(basis)).not.toBe('taken')
  await synced(sends.lead)
  await seconds(sends.lead, basis, true)
  expect(await refersOn(basis)).not.toBe('taken')
})

test('T15 a claim for longer than three days, or one that is over, lets nothing leave although two agreed', async () => {
  for (const window of [
    { at: hours(0), until: hours(100) },
    { at: hours(90), until: hours(100) },
    { at: hours(-50), until: hours(-1) },
  ]) {
    const basis = await claims(sends.officer, window)
    await synced(sends.caseWorker)
    await seconds(sends.caseWorker, basis, true)
    expect([window, await refersOn(basis)]).toEqual([window, 'basis_ended'])
  }
})

test('T15 another agency agrees to no claim', async () => {
  const basis = await claims(sends.officer)
  const hand = await byHand((await joins(it, receives.lead, ['case_worker'])).member, it.operation)
  const [answer] = await hand.push([
    {
      header: {
        ...{ kind: 'legal_basis.seconded', ring: 'case', subject: basis, audience: sends.team.audience },
      },
      body: { salt: salt(), agrees: true },
    },
  ])
  expect(answer).toMatchObject({ refused: 'subject_unknown' })
  expect(await refersOn(basis)).toBe('second_person_needed')
})

test('T17 no referral leaves without a basis that is its agency’s, names the receiver and is a yes', async () => {
  expect(await refersOn(crypto.randomUUID())).toBe('basis_unknown')
  const says = async (changed: object) => {
    const { subject } = must(
      await sends.officer.member.write({
        ...{ kind: 'consent.recorded', audience: sends.team.audience, agency: sends.id },
        content: {
          ...{ handling: 'own_agency', reviewOn: '2030-01-01', person, purpose: 'share' },
          ...{ recipient: receives.id, kinds: ['name'], answer: 'yes', until: '2199-01-01', at: hours(0) },
          ...{ by: 'herself', manner: 'read_aloud', texts: 'c-1', language: 'spa' },
          ...{ interpreting: 'none_needed', ...changed },
        },
      }),
    )
    await synced(sends.officer)
    return subject
  }
  expect(await refersOn(await says({ recipient: sends.id }))).toBe('basis_unknown')
  expect(await refersOn(await says({ purpose: 'record' }))).toBe('basis_unknown')
  for (const answer of ['no', 'later', 'not_asked'])
    expect([answer, await refersOn(await says({ answer }))]).toEqual([answer, 'basis_unknown'])
  expect(await refersOn(await says({ until: '2018-01-01' }))).toBe('basis_ended')
  const yes = await says({})
  expect(await refersOn(yes)).toBe('taken')
  // It was said to one recipient, and by the agency that asked.
  const stranger = await joins(it, receives.lead, ['case_worker'])
  expect(await refersOn(yes, sends.id, stranger)).toBe('basis_unknown')
  // She said no on another day, to the same question: an older yes no longer carries.
  await says({ answer: 'no' })
  expect(await refersOn(yes)).toBe('basis_ended')
})

test('T17 a child’s own yes carries nothing, also when it is learned later that she is one', async () => {
  const consent = (by: 'herself' | 'guardian') =>
    recordConsent(sends.officer.casework, consentTo(receives.id, person, sends, { by }))
  const own = must(await consent('herself')).consent
  const { package: sealed } = must(await refer(sends.officer.casework, wish()))
  await synced(sends.officer, receives.caseWorker)
  const { keys } = receives.caseWorker.sealer.state(sealed)!
  const served = async () =>
    must(
      await receives.caseWorker.member.client.sealed(
        it.operation.operation,
        keys.map(({ value }) => value),
      ),
    ).sealed.length
  expect(await served()).toBe(1)
  const about = { subject: person, audience: sends.team.audience, agency: sends.id }
  must(
    await sends.officer.member.write({
      ...{ kind: 'person_met.corrected', ...about, content: { ageBand: '9-17' } },
    }),
  )
  await synced(sends.officer)
  expect(await served()).toBe(0)
  expect(await refersOn(own)).toBe('basis_unknown')
  const guardians = must(await consent('guardian')).consent
  await synced(sends.officer)
  expect(await refersOn(guardians)).toBe('taken')
})

test('T17 an honest program does not even seal what may not leave', async () => {
  const before = [...sends.officer.member.entries()].length
  expect(await refer(sends.officer.casework, wish())).toMatchObject({ refused: 'basis_unknown' })
  expect([...sends.officer.member.entries()].length).toBe(before)
})
