import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from '../proofs/a-hub.ts'
import { must, opening, type Member } from '../proofs/people.ts'

let db: TestDatabase
let it: TestHub
let chief: Member
let agency: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  chief = await it.founder()
  agency = (await it.agency(chief, 'GY')).id
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

const leaves = (by: Member, person: string) =>
  by.write({
    ...{ kind: 'person.left', subject: person, audience: it.operation.registry, agency: by.agency },
    content: {},
  })

const plans = (by: Member) =>
  by.write({
    ...{ kind: 'phase.planned', audience: it.operation.participants, agency: by.agency },
    content: { ...opening, code: 'training', starts: '2018-01-01', ends: '2018-02-01' },
  })

const reports = (by: Member) =>
  by.write({
    ...{ kind: 'site.reported', audience: it.operation.participants, agency: by.agency },
    content: {
      ...{ ...opening, code: 'GY-M07', kind: 'mine', country: 'GY', zone: 'America/Guyana' },
      placeName: 'Made Up Creek',
    },
  })

/** Everybody else goes on: the next entry gets the next number. */
async function expectToGoOn(): Promise<void> {
  must(await plans(chief))
  expect(await chief.push()).toBeUndefined()
  expect(await chief.pull()).toBeUndefined()
  const numbers = [...chief.entries()].map((entry) => entry.number)
  expect(numbers.toSorted((a, b) => a! - b!)).toEqual(numbers.map((_, i) => i + 1))
}

test('a journal goes on after somebody wrote that she herself has left', async () => {
  const lead = await it.member(chief, { agency, roles: ['country_lead'] })
  must(await leaves(lead, lead.identity.person))
  expect(await lead.push()).toBeUndefined()
  await expectToGoOn()
})

test('a journal goes on when the push of somebody who has just left stands last in the same turn', async () => {
  const lead = await it.member(chief, { agency, roles: ['country_lead'] })
  const officer = await it.member(chief, { agency, roles: ['field_officer'] })
  for (let turn = 0; turn < 20; turn++) {
    must(await plans(chief))
    must(await reports(officer))
  }
  must(await leaves(lead, officer.identity.person))
  await Promise.all([chief.push(), lead.push(), officer.push()])
  await expectToGoOn()
})
