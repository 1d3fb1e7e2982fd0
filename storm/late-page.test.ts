import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type TestHub } from '../proofs/a-hub.ts'
import { must, opening } from '../proofs/people.ts'

let db: TestDatabase
let it: TestHub

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/*
 * An audience joined late comes at the place of the entry that opened it to the reader. A page that ends among what
 * it brings must not lose that entry itself, nor any other of the same place.
 */
test('a page that ends within an audience joined late loses nothing', async () => {
  const chief = await it.founder()
  const { id: agency } = await it.agency(chief, 'GY')
  const lead = await it.member(chief, { agency, roles: ['country_lead'] })
  const team = await it.team(lead, agency)
  const officer = await it.member(lead, { agency, roles: ['field_officer'] })
  for (let met = 0; met < 3; met++) {
    must(
      await lead.write({
        ...{ kind: 'person_met.recorded', audience: team.audience, agency },
        content: {
          ...{ ...opening, handling: 'own_agency', visit: crypto.randomUUID(), site: crypto.randomUUID() },
          ...{ country: 'GY', metAt: '2018-04-03T10:00:00.000Z', zone: 'America/Guyana', sex: 'woman' },
          ...{ ageBand: '24-26', exploitation: ['servitude'], interviewedBefore: 'not_asked' },
        },
      }),
    )
  }
  must(await lead.push())
  must(await officer.pull())
  const before = [...officer.entries()].length
  must(
    await lead.write({
      ...{ kind: 'person.assigned', subject: officer.identity.person, audience: it.operation.registry },
      ...{ agency, content: { team: team.id } },
    }),
  )
  must(await lead.push())
  must(await officer.pull(2))
  // Three people met, and that he is now in the team.
  expect([...officer.entries()].length - before).toBe(4)
})
