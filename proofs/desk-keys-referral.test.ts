import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomUUID } from 'node:crypto'
import type { ReferralWish } from '@libertad/casework'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { aPersonMet } from './bodies.ts'
import { consentTo } from './care.ts'
import { deskAgency, deskOf, letIn, newDesk, won, type Desk } from './desk-keys-desk.ts'

let db: TestDatabase
let it: TestHub
let sends: Awaited<ReturnType<typeof deskAgency>>
let receives: Awaited<ReturnType<typeof deskAgency>>
let worker: Desk

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  const founder = await it.founder()
  sends = await deskAgency(it, founder, 'GD')
  receives = await deskAgency(it, founder, 'LC')
  worker = await newDesk(it, founder, receives.id, ['case_worker'])
  await letIn(receives.lead, worker)
  for (const [by, of] of [
    [sends, receives],
    [receives, sends],
  ] as const) {
    await by.lead.comesUpToDate()
    const root = by.lead.model().keys.others.find(({ agency }) => agency === of.id)!.root!
    won(await by.lead.care.keys.confirmRoot(of.id, root))
  }
  await worker.comesUpToDate()
  await sends.lead.comesUpToDate()
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

test('a person is referred from desk to desk, received with her name, and stopped when she takes it back', async () => {
  const { lead } = sends
  const place = { audience: sends.team.audience, agency: sends.id }
  const content = { ...aPersonMet, visit: randomUUID() }
  const { subject: met } = must(await lead.member.write({ kind: 'person_met.recorded', ...place, content }))
  const {
    audience: _,
    handling: _h,
    ...asked
  } = consentTo(receives.id, met, {
    ...{ ...sends, officer: undefined as never, caseWorker: undefined as never, lead: undefined as never },
  })
  const wish: ReferralWish = {
    ...{ person: met, to: receives.id, wants: ['shelter'], urgency: 'soon', answerWithinHours: 24 },
    ...{ parts: { name: { given: 'Marisol' } }, today: '' },
  }
  const without = await lead.care.refer(wish)
  expect(without).toMatchObject({ refusal: { refused: 'basis_unknown' } })
  const { consent } = won(await lead.care.recordConsent(asked))
  const { referral } = won(await lead.care.refer(wish))

  await worker.comesUpToDate()
  expect(worker.model().referrals).toMatchObject([{ id: referral, direction: 'received', case: undefined }])
  won(await worker.care.answering.accept(referral))
  const { case: opened } = won(await worker.care.openCase(referral, 'referral'))
  const line = worker.model().cases.find(({ id }) => id === opened)!
  expect(line).toMatchObject({ type: 'case', person: { referral, sex: 'not_asked' } })
  won(await worker.care.openNames('own_caseload'))
  expect(worker.care.searchNames('marisol')).toEqual([opened])

  await lead.comesUpToDate()
  expect(lead.model().referrals).toMatchObject([
    { id: referral, direction: 'sent', case: met, due: 'handover_due' },
  ])
  expect(won(await lead.care.withdraw(consent, 'herself'))).toEqual({ stopped: [referral] })
  await worker.comesUpToDate()
  await lead.comesUpToDate()
  const [told] = lead.model().referrals
  expect(told!.receipts.map(({ value }) => value)).toContain('destroyed')
  expect((await worker.care.open(told!.package, 'referral')).ok).toBe(false)
})

test('with the vault closed what needs no key still works, and what does writes nothing', async () => {
  const closed = await deskOf(worker.member, worker.disk)
  const before = [...worker.member.entries()].length
  const about = closed.model().cases[0]!.id
  const refused = { ok: false, refusal: { refused: 'keys_missing', at: 'vault' } }
  expect(await closed.care.openNames('own_caseload')).toEqual(refused)
  expect(await closed.care.seal({ thing: 'note', about, value: { text: 'x' } })).toEqual(refused)
  expect(await closed.care.keys.begin()).toMatchObject({ ok: false })
  expect([...worker.member.entries()]).toHaveLength(before)
})
