import { afterAll, beforeAll, expect, test } from 'vitest'
import { readersOf, rightOf, roles } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { aReferral, type Referred } from './a-referral.ts'
import { joins, synced, twoKeyedAgencies, withKeys, type Keyed, type KeyedAgency } from './with-keys.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let sends: KeyedAgency
let receives: KeyedAgency
let referred: Referred

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[sends, receives] = await twoKeyedAgencies(it, founder)
  referred = await aReferral(sends, receives)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** Purposes of the parts of a sealed subject that the hub gives to a person. */
async function given({ member }: Keyed, subject: string): Promise<string[]> {
  const parts = await db.admin<{ hash: string; purpose: string }>(
    'select hash, purpose from libertad.sealed_part where subject = $1 order by purpose',
    [subject],
  )
  const hashes = parts.map(({ hash }) => hash)
  const { sealed } = must(await member.client.sealed(it.operation.operation, hashes))
  const there = new Set(sealed.map(({ hash }) => hash))
  return parts.filter(({ hash }) => there.has(hash)).map(({ purpose }) => purpose)
}

async function writesDown({ member }: Keyed, subject: string, agency: string): Promise<string> {
  const [{ header } = { header: undefined }] = member.entriesOf(subject)
  const written = await member.write({
    ...{ kind: 'sealed.opened', subject, audience: header!.audience, agency },
    content: { ground: 'own_caseload', at: '2018-04-05T16:00:00.000Z' },
  })
  must(await member.push())
  return must(written).id
}

test('T13 a content comes only after its reader wrote down why, for her alone, and for an hour', async () => {
  const { caseWorker, lead, officer } = sends
  const { identity, package: sealed } = referred
  expect(await given(caseWorker, identity)).toEqual(['index', 'key'])
  // Who sealed it may have it back.
  expect(await given(officer, identity)).toEqual(['content', 'index', 'key'])

  const entry = await writesDown(caseWorker, identity, sends.id)
  expect(await given(caseWorker, identity)).toEqual(['content', 'index', 'key'])
  expect(await given(lead, identity)).toEqual(['index', 'key'])
  // Another seal of the same agency is another reading.
  expect(await given(caseWorker, sealed)).toEqual(['key'])

  await db.admin(`update libertad.sealed_reading set read_at = read_at - interval '61 minutes'`)
  expect(await given(caseWorker, identity)).toEqual(['index', 'key'])

  // The entry says who, when and why, and her agency reads it.
  await synced(lead)
  const [opening] = lead.sealer.state(identity)!.openings
  expect(opening).toMatchObject({
    ...{ entry, value: 'own_caseload', actor: caseWorker.member.identity.person, agency: sends.id },
    number: expect.any(Number) as number,
  })
  expect(opening!.claimedAt).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('T13 a receiver writes down as well, and the sender reads that she did', async () => {
  const { caseWorker } = receives
  expect(await given(caseWorker, referred.package)).toEqual(['key'])
  await writesDown(caseWorker, referred.package, receives.id)
  expect(await given(caseWorker, referred.package)).toEqual(['content', 'key'])
  await synced(sends.officer)
  expect(sends.officer.sealer.state(referred.package)!.openings.at(-1)).toMatchObject({
    ...{ actor: caseWorker.member.identity.person, agency: receives.id },
  })
  // What was not referred to her stays away from her, whatever she writes.
  expect(await given(caseWorker, referred.identity)).toEqual([])
})

test('T13 a reading that the hub refused opens nothing', async () => {
  const stranger = await joins(it, sends.lead, ['communications'])
  await synced(stranger)
  const { team } = sends
  const written = await stranger.member.write({
    ...{ kind: 'sealed.opened', subject: referred.identity, audience: team.audience, agency: sends.id },
    content: { ground: 'safety', at: '2018-04-05T16:00:00.000Z' },
  })
  must(written)
  must(await stranger.member.push())
  expect(stranger.member.outbox().needsAttention).toHaveLength(1)
  expect(await given(stranger, referred.identity)).toEqual([])
})

test('T2 what is sealed is served to the roles that the table of rights lets into the identity ring, and to no other', async () => {
  const { officer } = sends
  const { subject } = must(
    await officer.sealer.seal({
      ...{ thing: 'note', about: referred.met, audience: sends.audience, handling: 'own_agency' },
      value: 'A note.',
    }),
  )
  await synced(officer)
  for (const role of roles) {
    const reader = withKeys(await it.member(founder, { agency: sends.id, roles: [role] }))
    await synced(reader)
    const may = rightOf(role, 'identity', 'own').right === 'write' && readersOf('agency').includes(role)
    expect([role, await given(reader, subject)]).toEqual([role, may ? ['key'] : []])
  }
})
