import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdrawConsent } from '@libertad/casework'
import { isRefusal, type Content } from '@libertad/domain'
import type { Counts } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aReferral } from './a-referral.ts'
import { aScreening, meets } from './care.ts'
import { synced, twoKeyedAgencies, type Keyed, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let grenada: KeyedAgency
let lucia: KeyedAgency

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[grenada, lucia] = await twoKeyedAgencies(it, founder)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const countsFor = async (member: Member): Promise<Counts> =>
  must(await member.client.counts(it.operation.operation))
const now = () => new Date().toISOString()
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

type Steps = {
  [Kind in 'determined' | 'next_step_set' | 'closed' | 'reopened' | 'path_set']: Omit<
    Content<`person_met.${Kind}`>,
    'salt'
  >
}
async function says<Step extends keyof Steps>(
  officer: Keyed,
  of: KeyedAgency,
  subject: string,
  step: Step,
  content: Steps[Step],
): Promise<void> {
  const about = { subject, audience: of.team.audience, agency: of.id }
  must(await officer.member.write({ kind: `person_met.${step}`, ...about, content: content as never }))
  await synced(officer)
  expect(officer.member.outbox().needsAttention).toEqual([])
}

const presumed: Steps['determined'] = {
  ...{ status: 'presumed', reasons: ['indicators_support'], law: 'palermo_3.1' },
  ...{ at: '2018-04-05T16:00:00.000Z', differs: false },
}

test('care is counted as it was told last, each figure for itself', async () => {
  const { officer } = grenada
  expect((await countsFor(founder)).care).toEqual({
    ...{ presumed: 0, referralsSent: 0, referralsAccepted: 0, consentsWithdrawn: 0 },
  })
  const { met, consent, referral } = await aReferral(grenada, lucia)
  await says(officer, grenada, met, 'determined', presumed)
  expect((await countsFor(founder)).care).toMatchObject({ presumed: 1, referralsSent: 1 })
  must(await lucia.caseWorker.answering.accept(referral))
  await synced(lucia.caseWorker, officer)
  await says(officer, grenada, met, 'determined', { ...presumed, status: 'identified' })
  must(await withdrawConsent(officer.casework, consent, 'herself'))
  must(await withdrawConsent(officer.casework, consent, 'herself'))
  await synced(officer)
  expect((await countsFor(founder)).care).toEqual({
    ...{ presumed: 0, referralsSent: 1, referralsAccepted: 1, consentsWithdrawn: 1 },
  })
})

test('a person for whom nothing is due is named to the coordinator and her country’s lead by a pseudonym, until something is', async () => {
  const { officer } = grenada
  const met = await meets(officer, grenada)
  await synced(officer)
  const others = (await countsFor(founder)).withoutNextStep.map(({ pseudonym }) => pseudonym)
  const hers = async (member = founder) =>
    (await countsFor(member)).withoutNextStep.filter(({ pseudonym }) => !others.includes(pseudonym))
  // Nobody waits for who was only met.
  expect(await hers()).toEqual([])

  const about = { subject: met, audience: grenada.team.audience, agency: grenada.id }
  must(await officer.member.write({ kind: 'person_met.screened', ...about, content: aScreening }))
  await synced(officer)
  const [waits] = await hers()
  expect(waits).toEqual({
    pseudonym: expect.stringMatching(/^GD-[A-HJ-NP-Z2-9]{4}$/) as string,
    ...{ country: 'GD', child: false },
    since: `${now().slice(0, 13)}:00:00.000Z`,
  })
  expect(await hers(grenada.lead.member)).toEqual([waits])
  expect(await hers(lucia.lead.member)).toEqual([])
  const analyst = await it.member(founder, { agency: grenada.id, roles: ['analyst'] })
  expect((await countsFor(analyst)).withoutNextStep).toEqual([])
  expect(isRefusal(await officer.member.client.counts(it.operation.operation))).toBe(true)

  // A day over is late, and not forgotten yet; after it, it is.
  for (const [due, named] of [
    [dayIn(30), false],
    [dayIn(0), false],
    [dayIn(-5), true],
    [dayIn(3), false],
  ] as const) {
    await says(officer, grenada, met, 'next_step_set', { step: 'medical_care', due })
    expect([due, await hers()]).toEqual([due, named ? [waits] : []])
  }
  await says(officer, grenada, met, 'next_step_set', { step: 'medical_care', due: dayIn(-5) })
  await says(officer, grenada, met, 'path_set', { path: 'child', by: 'officer' })
  expect(await hers()).toEqual([{ ...waits, child: true }])
  await says(officer, grenada, met, 'closed', { reason: 'completed', at: now() })
  expect(await hers()).toEqual([])
  await says(officer, grenada, met, 'reopened', { at: now() })
  expect(await hers()).toEqual([{ ...waits, child: true }])
})

test('the login that counts reads no entry, no case and nothing that was sealed', async () => {
  const tables = ['journal', 'case_state', 'basis', 'referral', 'sealed_part', 'sealed_reading']
  for (const table of tables) {
    const asked = db.database.asCounter(founder.identity.person, (tx) =>
      tx.query(`select 1 from libertad.${table}`, []),
    )
    await expect(asked).rejects.toMatchObject({ state: '42501' })
    const asApp = db.database.asPerson(founder.identity.person, (tx) =>
      tx.query(`select 1 from libertad.${table}`, []),
    )
    if (['case_state', 'basis', 'referral'].includes(table))
      await expect(asApp).rejects.toMatchObject({ state: '42501' })
  }
})
