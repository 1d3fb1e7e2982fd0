import { afterEach, beforeEach, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { anIdentity, meetsWho, says } from './counting.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere

beforeEach(async () => {
  db = await aDatabase()
  it = await aHub(db, 'demonstration')
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
})
afterEach(async () => {
  await it.close()
  await db.drop()
})

const asked = async (of: Member) => must(await of.client.pairs(it.operation.operation)).pairs

/** The same person, met by both. */
async function metByBoth() {
  const her = anIdentity()
  const mine = await meetsWho(ours.officer, ours, her)
  must(await ours.officer.push())
  await meetsWho(theirs.officer, theirs, her)
  must(await theirs.officer.push())
  return mine
}

test('a pair that is open for a day of the journal’s clock is the coordinator’s, and no sooner', async () => {
  await metByBoth()
  const [pair] = await asked(ours.officer)
  expect(Date.parse(pair!.due) - Date.parse(pair!.since)).toBe(24 * 3_600_000)
  const clock = await it.member(founder, { agency: it.operation.agency, roles: ['administrator'] })
  const moves = async (milliseconds: number) =>
    must(await clock.client.playClock(it.operation.operation, new Date(milliseconds).toISOString(), false))
  await moves(Date.parse(pair!.due) - 1_000)
  expect(await asked(founder)).toEqual([])
  await moves(Date.parse(pair!.due) + 1_000)
  const [left] = await asked(founder)
  expect(left).toMatchObject({ pair: pair!.pair, countries: ['GD', 'LC'], state: 'open', theirs: 'none' })
  // Owners may answer still, and then it is theirs again.
  await says(ours.officer, ours, pair!, 'different')
  await says(theirs.officer, theirs, (await asked(theirs.officer))[0]!, 'different')
  must(await ours.officer.push())
  must(await theirs.officer.push())
  expect(await asked(founder)).toEqual([])
})

test('only who reads a record is asked about it: her team, those who care and lead, nobody of another team', async () => {
  const { subject } = await metByBoth()
  const team = await it.team(ours.lead, ours.id)
  const of = { agency: ours.id }
  const elsewhere = await it.member(ours.lead, { ...of, roles: ['field_officer'], teams: [team.id] })
  const carer = await it.member(founder, { ...of, roles: ['case_worker'] })
  for (const reader of [ours.officer, ours.lead, carer])
    expect(await asked(reader)).toMatchObject([{ mine: subject }])
  expect(await asked(elsewhere)).toEqual([])
  // What she is not asked she may not answer either.
  const [pair] = await asked(ours.officer)
  await says(elsewhere, { id: ours.id, team }, pair!, 'same')
  await elsewhere.push()
  expect(elsewhere.outbox().needsAttention.map(({ code }) => code)).toEqual(['subject_unknown'])
})

test('an agency that met somebody twice answers alone', async () => {
  const her = anIdentity()
  await meetsWho(ours.officer, ours, her)
  await meetsWho(ours.officer, ours, her, { metAt: '2018-04-08T10:00:00.000Z' })
  must(await ours.officer.push())
  const [pair] = await asked(ours.officer)
  expect(pair).toMatchObject({ countries: ['GD'], theirs: 'none', state: 'open' })
  await says(ours.officer, ours, pair!, 'same')
  must(await ours.officer.push())
  expect(await asked(ours.officer)).toMatchObject([{ state: 'same', answer: 'same' }])
  expect(must(await founder.client.people(it.operation.operation)).pairs.same).toBe(1)
})
