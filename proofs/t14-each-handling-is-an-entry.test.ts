import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdrawConsent } from '@libertad/casework'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type TestHub } from './a-hub.ts'
import { aReferral } from './a-referral.ts'
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

test('T14 whatever is done with what was sealed is an entry of a named person, and the hub holds no part without one', async () => {
  const { officer, caseWorker, lead } = sends
  const { identity, consent, referral, package: sealed } = await aReferral(sends, receives)
  must(await caseWorker.sealer.open(identity, 'own_caseload'))
  must(await officer.sealer.reseal(identity, { name: 'Marisol Quispe Rojas' }))
  must(await receives.caseWorker.sealer.open(sealed, 'referral'))
  must(await receives.caseWorker.answering.accept(referral))
  await synced(officer, caseWorker, receives.caseWorker, officer)
  must(await withdrawConsent(officer.casework, consent, 'herself'))
  await synced(officer, receives.caseWorker)
  must(await receives.caseWorker.answering.receipts())
  await synced(receives.caseWorker, lead)

  const handled = async (subject: string) =>
    (
      await db.admin<{ kind: string; actor: string }>(
        `select header::jsonb ->> 'kind' as kind, header::jsonb ->> 'actor' as actor from libertad.journal
         where subject = $1 order by number`,
        [subject],
      )
    ).map(({ kind, actor }) => [kind, actor])
  const [by, worker, receiver] = [officer, caseWorker, receives.caseWorker].map(
    ({ member }) => member.identity.person,
  )
  expect(await handled(identity)).toEqual([
    ['sealed.written', by],
    ['sealed.opened', worker],
    ['sealed.revised', by],
  ])
  expect(await handled(sealed)).toEqual([
    ['sealed.written', by],
    ['sealed.opened', receiver],
  ])
  expect(await handled(consent)).toEqual([
    ['consent.recorded', by],
    ['consent.withdrawn', by],
  ])
  expect(await handled(referral)).toEqual([
    ['referral.sent', by],
    ['referral.accepted', receiver],
    ['referral.withdrawn', by],
    ['referral.receipted', receiver],
  ])

  // Nothing is there, and nothing opens, that no entry accounts for.
  expect(
    await db.admin(
      `select p.hash from libertad.sealed_part p where not exists (
         select from libertad.journal j where j.operation = p.operation and j.id = p.entry and j.subject = p.subject
           and j.header::jsonb -> 'sealed' ? p.hash and j.header::jsonb ->> 'actor' = p.author::text)`,
    ),
  ).toEqual([])
  expect(
    await db.admin(
      `select r.number from libertad.sealed_reading r where not exists (
         select from libertad.journal j where j.operation = r.operation and j.number = r.number
           and j.subject = r.subject and j.header::jsonb ->> 'kind' = 'sealed.opened'
           and j.header::jsonb ->> 'actor' = r.person::text)`,
    ),
  ).toEqual([])
})
