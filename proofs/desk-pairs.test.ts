import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SamenessAnswer } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { isAsked, ownWord, pairState } from '../apps/room/src/same-person/pair/pair-state.ts'
import { pairEvents } from '../apps/room/src/same-person/one/pair-events.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { anIdentity, meetsWho } from './counting.ts'
import { pairsDesk, type PairsDesk } from './desk-pairs.ts'
import { won } from './desk-keys-desk.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere
let here: PairsDesk
let there: PairsDesk
let cell: PairsDesk

/** Both agencies met one person, and each somebody else. */
beforeEach(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
  const her = anIdentity()
  await meetsWho(ours.officer, ours, her)
  await meetsWho(ours.officer, ours, anIdentity(), { ageBand: '48+' })
  await meetsWho(theirs.officer, theirs, her, { country: 'LC' })
  await meetsWho(theirs.officer, theirs, anIdentity(), { sex: 'man' })
  must(await ours.officer.push())
  must(await theirs.officer.push())
  ;[here, there, cell] = [pairsDesk(ours.officer), pairsDesk(theirs.officer), pairsDesk(founder)]
})
afterEach(async () => {
  await it.close()
  await db.drop()
})

const only = async (desk: PairsDesk) => (await desk.shown())[0]!
const says = async (desk: PairsDesk, word: SamenessAnswer | 'taken_back') =>
  won(await desk.store.say(await only(desk), word))
const state = async (desk: PairsDesk) => pairState(await only(desk), Date.now())
/** What each country's lead and the cell are told. */
const figures = async () => {
  const all = await Promise.all([founder, ours.lead, theirs.lead].map((one) => pairsDesk(one).people()))
  expect(all).toEqual([all[0], all[0], all[0]])
  return all[0]!
}

test('an owner sees the other’s answer after her own; where they disagree the coordinator’s word moves the figure for all, and back', async () => {
  const before = await only(here)
  expect(before).toMatchObject({ countries: ['LC'], theirs: 'hidden' })
  await says(there, 'different')
  // Not what the other said, and not that anything was said.
  expect(await only(here)).toEqual(before)
  expect(pairEvents(before, Date.now(), [])).toContainEqual({ what: 'theirsHidden' })
  expect(await cell.shown()).toEqual([])
  await says(here, 'same')
  expect(await only(here)).toMatchObject({ answer: 'same', theirs: 'different', state: 'disagreed' })
  const open = await figures()
  expect(open.pairs).toMatchObject({ same: 0, different: 0, open: 1 })

  await cell.comesUpToDate()
  const left = await only(cell)
  expect(left).toMatchObject({ countries: ['GD', 'LC'], theirs: 'hidden' })
  expect([left.mine, isAsked(left, Date.now())]).toEqual([undefined, true])
  await says(cell, 'different')
  expect(await figures()).toMatchObject({ best: open.best + 1, pairs: { different: 1, open: 0 } })
  expect(await only(here)).toMatchObject({ settled: 'different', answer: 'same', state: 'different' })
  expect(ownWord(await only(cell))).toBe('different')

  await says(cell, 'same')
  expect((await figures()).pairs).toMatchObject({ same: 1, different: 0, open: 0 })
  await says(cell, 'taken_back')
  expect(await figures()).toEqual({ ...open, upTo: expect.any(Number) })
  expect(await state(here)).toBe('disagreed')
})

test('both answers move the figure for all, one that is taken back moves it back, and one without a line counts once it is sent', async () => {
  const before = await figures()
  await says(here, 'different')
  await says(there, 'different')
  expect(await figures()).toMatchObject({ best: before.best + 1, records: before.records })
  await says(here, 'taken_back')
  expect((await figures()).pairs).toEqual(before.pairs)
  expect([ownWord(await only(here)), (await only(here)).theirs]).toEqual([undefined, 'hidden'])
  expect(await state(there)).toBe('other')

  here.cut(true)
  await says(here, 'different')
  expect(await only(here)).toMatchObject({ kept: 'different', theirs: 'hidden' })
  expect(await state(here)).toBe('kept')
  expect((await figures()).pairs).toEqual(before.pairs)
  here.cut(false)
  await here.comesUpToDate()
  expect(await only(here)).toMatchObject({ kept: undefined, answer: 'different', theirs: 'different' })
  expect((await figures()).pairs.different).toBe(1)
})
