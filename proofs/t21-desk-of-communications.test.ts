import { afterAll, beforeAll, expect, test } from 'vitest'
import { protectionMethods, releaseTables } from '@libertad/domain'
import { pathOf, routes, type Route, type RouteName } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { draftIn, drafted, meetsMany } from './a-release.ts'
import { askAs, refusedIn } from './requests.ts'
import { twoAgencies } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let press: Member

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  const founder = await it.founder()
  press = await it.member(founder, { agency: founder.agency, roles: ['communications'] })
  const [ours, theirs] = await twoAgencies(it, founder)
  const many = (length: number, met: object) => Array.from({ length }, () => met)
  await meetsMany(ours, [
    ...many(30, { sex: 'woman', ageBand: '21-23' }),
    ...many(3, { sex: 'woman', ageBand: '9-17' }),
    ...many(20, { sex: 'man', ageBand: '30-38' }),
  ])
  await meetsMany(theirs, [
    ...many(21, { exploitation: ['forced_begging'], country: 'LC' }),
    ...many(1, { exploitation: ['organ_removal'], sex: 'other', country: 'LC' }),
  ])
}, 120_000)
afterAll(async () => {
  await it.close()
  await db.drop()
})

test('T21 whoever prepares releases is handed no count that is not safe, whatever tables and method are asked for', async () => {
  let handed = 0
  for (const method of protectionMethods)
    for (const tables of [
      [...releaseTables],
      ['country' as const],
      ['place' as const, 'place_sex' as const],
    ]) {
      const answer = await drafted(press, it.origin, { method, tables })
      if (refusedIn(answer)) {
        expect(JSON.parse(answer.text)).toEqual({ refused: 'release_not_safe', at: 'tables' })
        continue
      }
      const { figures, lost } = draftIn(answer)
      for (const { value } of figures.tables.flatMap(({ cells }) => cells)) {
        if (method === 'suppress') expect(value === null || value === 0 || value >= 10).toBe(true)
        if (method === 'round') expect(value! % 10).toBe(0)
        handed += 1
      }
      expect(figures.attack.singledOut).toBe(0)
      expect(lost.cells).toBe(figures.tables.flatMap(({ cells }) => cells).length)
    }
  expect(handed).toBeGreaterThan(500)
})

test('T21 asked again for the same figures, chance is the same: no mean of many answers comes nearer', async () => {
  for (const method of ['round', 'noise'] as const) {
    const one = draftIn(await drafted(press, it.origin, { method, tables: ['sex_age'] }))
    const again = draftIn(await drafted(press, it.origin, { method, tables: ['sex_age'] }))
    expect(again.figures.tables).toEqual(one.figures.tables)
  }
})

test('T21 noise is counted in thousandths, and of a table beside its own margin only one is drawn', async () => {
  const spent = async (...tables: (typeof releaseTables)[number][]) =>
    draftIn(await drafted(press, it.origin, { method: 'noise', tables })).figures.protection.spent
  expect(await spent('sex_age')).toBe(250)
  expect(await spent('place_sex', 'place', 'country')).toBe(500)
})

test('T21 every other road of the hub that counts is closed to communications', async () => {
  const counting: RouteName[] = ['counts', 'people', 'pairs']
  for (const name of counting) {
    const { method }: Route = routes[name]
    const answer = await askAs(press, it.origin, { method, url: pathOf(name, it.operation.operation) })
    expect([name, answer.status, refusedIn(answer)]).toEqual([name, 403, 'not_allowed'])
  }
  must(await press.pull())
  const kinds = [...press.entries()].map(({ header }) => header.kind)
  expect(kinds).toContain('person.joined')
  expect(kinds.filter((kind) => /^(person_met|case|consent|referral)\./.test(kind))).toEqual([])
})
