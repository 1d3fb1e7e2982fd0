import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '@libertad/domain'
import { refer, recordConsent, referralsOf, withdrawConsent } from '@libertad/casework'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { consentTo, identityOf, meets, referralTo } from './care.ts'
import { synced, twoKeyedAgencies, type KeyedAgency } from './with-keys.ts'

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

test('who she is goes sealed to whom she agreed to, is opened after its reading was written down, and stops when she takes it back', async () => {
  const { officer } = sends
  const met = await meets(officer, sends)
  const identity = must(await identityOf(officer, sends, met))
  await synced(officer, sends.caseWorker)

  // Her own agency's case worker reads her name in a list, and her identity for a reason.
  const known = sends.caseWorker
  expect((await known.sealer.names([known.sealer.state(identity.subject)!])).get(met)).toBe('Marisol')
  expect(must(await known.sealer.open(identity.subject, 'own_caseload')).value).toMatchObject({
    name: 'Marisol Quispe',
  })

  const { consent } = must(await recordConsent(officer.casework, consentTo(receives.id, met, sends)))
  const { referral, package: sealed } = must(await refer(officer.casework, referralTo(receives.id, met)))
  await synced(officer, receives.caseWorker)
  expect(officer.member.outbox().needsAttention).toEqual([])

  const { caseWorker } = receives
  expect(must(await caseWorker.sealer.open(sealed, 'referral')).value).toEqual({ name: 'Marisol Quispe' })
  must(await caseWorker.answering.accept(referral))
  await synced(caseWorker, officer)
  expect(referralsOf(officer.casework)[0]!.answer!.versions[0]!.value).toMatchObject({ answer: 'accepted' })

  must(await withdrawConsent(officer.casework, consent, 'herself'))
  await synced(officer)
  // Another of the receivers, who had not opened it, is given none of it.
  await synced(receives.lead)
  const late = await receives.lead.sealer.open(sealed, 'referral')
  expect(isRefusal(late) && late.refused).toBe('subject_unknown')
  const { keys, content } = officer.sealer.state(sealed)!
  for (const reader of [receives.lead, caseWorker])
    expect(
      must(await reader.member.client.sealed(it.operation.operation, [keys[0]!.value, content.value])),
    ).toEqual({ sealed: [], more: false })

  await synced(caseWorker)
  expect(must(await caseWorker.answering.receipts())).toBe(1)
  must(await receives.lead.answering.receipts())
  await synced(caseWorker, receives.lead, officer)
  expect(
    referralsOf(officer.casework)[0]!
      .receipts.map(({ value }) => value)
      .sort(),
  ).toEqual(['destroyed', 'never_opened'])
  const again = await refer(officer.casework, referralTo(receives.id, met))
  expect(again).toMatchObject({ refused: 'basis_ended' })
})
