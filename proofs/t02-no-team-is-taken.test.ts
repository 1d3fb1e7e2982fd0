import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { fetched } from './bodies.ts'
import { byHand, salt } from './by-hand.ts'
import { opening } from './people.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** What the hub says to one entry about a person, by a lead of our agency. */
async function said(kind: string, subject: (lead: Member) => string, content: object) {
  const lead = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const header = { kind, subject: subject(lead), audience: it.operation.registry }
  const [answer] = await (
    await byHand(lead, it.operation)
  ).push([{ header, body: { salt: salt(), ...content } }])
  return { lead, said: answer && 'refused' in answer ? answer.refused : 'taken' }
}

test('T2 a country’s lead brings nobody into another agency, its team or what is no team', async () => {
  for (const party of [theirs.id, theirs.team.id, it.operation.operation, randomUUID()]) {
    const joins = { agency: ours.id, workName: 'Made Up', roles: ['country_lead'], teams: [party] }
    const answer = await said('person.joined', () => randomUUID(), { ...opening, ...joins })
    expect(answer.said).toBe('subject_unknown')
  }
})

test('T2 a country’s lead assigns neither herself nor her officer to the team of another agency', async () => {
  for (const whom of [(lead: Member) => lead.identity.person, () => ours.officer.identity.person]) {
    const answer = await said('person.assigned', whom, { team: theirs.team.id })
    for (const reader of [answer.lead, ours.officer])
      expect(await fetched(reader)).not.toContain(theirs.met.id)
    expect(answer.said).toBe('role_may_not_give')
  }
})
