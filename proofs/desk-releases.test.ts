import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { noiseBudget as ofTheHub } from '../apps/hub/src/releases/protect-figures.ts'
import { noiseBudget } from '../apps/room/src/releases/checks/noise-budget.ts'
import { meaningOf } from '../apps/room/src/releases/state/release-refusals.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { askPublic, meetsMany, publicIn } from './a-release.ts'
import { releasesDesk, type ReleasesDesk } from './desk-releases.ts'
import { won } from './desk-keys-desk.ts'
import { twoAgencies } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let press: ReleasesDesk
let guard: ReleasesDesk

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  const founder = await it.founder()
  const desk = async (role: 'communications' | 'data_protection_officer'): Promise<ReleasesDesk> => {
    const member: Member = await it.member(founder, { agency: founder.agency, roles: [role] })
    return releasesDesk(member)
  }
  press = await desk('communications')
  guard = await desk('data_protection_officer')
  const [ours] = await twoAgencies(it, founder)
  await meetsMany(ours, [
    ...Array.from({ length: 40 }, () => ({ sex: 'woman', ageBand: '21-23' }) as const),
    ...Array.from({ length: 25 }, () => ({ sex: 'man', ageBand: '30-38' }) as const),
  ])
}, 120_000)
afterAll(async () => {
  await it.close()
  await db.drop()
})

const inPublic = async () => {
  const answer = await askPublic(it.origin, it.operation.operation)
  return answer.status === 404 ? undefined : publicIn(answer).releases
}

/** At the desk of communications, as its form does it. */
async function prepares(change: Parameters<typeof press.drafts.change>[0]) {
  await press.comesUpToDate()
  press.drafts.change(change)
  await press.drafts.ask()
  return won(await press.drafts.prepare())!
}

test('one desk prepares and nothing is public; its person cannot sign, another does; withdrawn, its tables are gone', async () => {
  const release = await prepares({ tables: ['sex_age'] })
  expect(await inPublic()).toBeUndefined()
  expect(press.shown()).toEqual([[1, 'to_sign']])
  expect(press.newest().maySign).toBe(false)
  const refused = await press.counting.sign(release)
  if (refused.ok) throw new Error('one person signed twice')
  expect(meaningOf(refused.refusal)).toBe('second_person')
  expect(await inPublic()).toBeUndefined()

  await guard.comesUpToDate()
  expect(guard.newest()).toMatchObject({ id: release, maySign: true, signedBy: undefined })
  won(await guard.counting.sign(release))
  expect(await inPublic()).toMatchObject([{ figures: guard.newest().figures, withdrawn: false }])
  expect(guard.shown()).toEqual([[1, 'public']])

  // A correction with a reason; before it is signed the first stands.
  const correction = await prepares({ tables: ['place'], replaces: 1, reason: 'late_figures' })
  expect(press.shown()).toEqual([
    [2, 'to_sign'],
    [1, 'public'],
  ])
  await guard.comesUpToDate()
  won(await guard.counting.sign(correction))
  expect(guard.shown()).toEqual([
    [2, 'public'],
    [1, 'replaced'],
  ])
  expect((await inPublic())!.map(({ figures, correction: why }) => [figures.tables.length, why])).toEqual([
    [1, 'late_figures'],
    [0, undefined],
  ])

  await press.comesUpToDate()
  won(await press.counting.withdraw(correction, 'mistake'))
  expect(press.shown()[0]).toEqual([2, 'withdrawn'])
  expect(await inPublic()).toMatchObject([
    { withdrawn: true, figures: { tables: [] } },
    { withdrawn: false, figures: { tables: [] } },
  ])
})

test('what was prepared before something else became public is outdated at the desk, and refused by the hub', async () => {
  const one = await prepares({ tables: ['sex_age'] })
  const other = await prepares({ tables: ['place'] })
  await guard.comesUpToDate()
  won(await guard.counting.sign(other))
  const stateOf = (release: string) =>
    guard.shown()[guard.counting.releases().findIndex(({ id }) => id === release)]![1]
  expect([stateOf(one), stateOf(other)]).toEqual(['outdated', 'public'])
  const refused = await guard.counting.sign(one)
  expect(refused.ok ? 'taken' : meaningOf(refused.refusal)).toBe('outdated')
  // A signature that the hub did not take counts nowhere.
  expect(stateOf(one)).toBe('outdated')
})

test('a refusal leaves the choice at the desk and nothing anywhere else', async () => {
  const before = await inPublic()
  press.drafts.change({ tables: ['sex_age'], replaces: 77, reason: 'mistake' })
  await press.drafts.ask()
  const { now, choice } = press.drafts.known()
  expect([now.state === 'refused' && meaningOf(now.refusal), choice.replaces]).toEqual([
    'replaced_already',
    77,
  ])
  expect(await inPublic()).toEqual(before)
})

test('the desk shows the budget of noise that the hub holds to', () => {
  expect(noiseBudget).toBe(ofTheHub.operation)
})
