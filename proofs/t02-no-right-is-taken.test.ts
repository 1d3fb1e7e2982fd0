import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '@libertad/domain'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, type Member, type TestHub } from './a-hub.ts'
import { fetched } from './bodies.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
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

/** Somebody new who holds a role: an attacker whose own program has sent nothing yet. */
const somebody = (role: Role, agency = ours.id) => it.member(founder, { agency, roles: [role] })

/** What the hub says to one entry by hand that opens or changes a subject of the registry. */
async function said(by: Member, kind: string, subject: string, content: object, audience?: string) {
  const header = { kind, subject, audience: audience ?? it.operation.registry }
  const drawn: Drawn = { header, body: { salt: salt(), ...content } }
  const [answer] = await (await byHand(by, it.operation)).push([drawn])
  return answer && 'refused' in answer ? answer.refused : 'taken'
}

const invitation = (person: string) => ({
  ...{ ...opening, person, invitationKey: 'A'.repeat(43), expiresAt: '2099-01-01T00:00:00.000Z' },
})
const joining = (agency: string, roles: Role[], teams: string[] = []) => ({
  ...{ ...opening, agency, workName: 'Made Up', roles, teams },
})
const agencyOf = (audience: string) => ({
  ...{ ...opening, country: 'VC', name: 'Made Up', type: 'police', languages: [], audience },
})

describe('an audience that is there already', () => {
  const grants = () => [{ party: ours.id }, { party: it.operation.operation }]

  test('T2 is not opened again by those who would like to read it', async () => {
    for (const id of [theirs.team.audience, theirs.audience, it.operation.cell, it.operation.registry]) {
      const lead = await somebody('country_lead')
      const refused = await said(lead, 'audience.opened', id, { ...opening, grants: grants() }, id)
      expect(await fetched(lead)).not.toContain(theirs.met.id)
      expect(refused).toBe('subject_exists')
    }
  })

  test('T2 is not taken over by a new team or a new agency', async () => {
    const team = { ...opening, number: 2, audience: theirs.team.audience }
    const lead = await somebody('country_lead')
    const refused = await said(lead, 'team.formed', randomUUID(), team)
    expect(await fetched(lead)).not.toContain(theirs.met.id)
    expect(refused).toBe('subject_exists')
    const coordinator = await somebody('coordinator', it.operation.agency)
    const agency = agencyOf(theirs.team.audience)
    expect(await said(coordinator, 'agency.joined', randomUUID(), agency)).toBe('subject_exists')
  })
})

describe('what the founding brought', () => {
  test('T2 the founder’s device is not invited again for somebody else to enrol', async () => {
    const lead = await somebody('country_lead')
    const content = invitation(lead.identity.person)
    const refused = await said(lead, 'device.invited', founder.identity.device, content)
    expect(await founder.client.me(it.operation.operation)).toMatchObject({ roles: ['coordinator'] })
    expect(refused).toBe('subject_exists')
  })

  test('T2 the founder does not join again as a member of another agency', async () => {
    const { person } = founder.identity
    const content = joining(ours.id, ['field_officer'])
    const refused = await said(await somebody('country_lead'), 'person.joined', person, content)
    expect(refused).toBe('subject_exists')
    expect(await founder.client.me(it.operation.operation)).toMatchObject({ agency: it.operation.agency })
  })

  test('T2 the first agency does not join again', async () => {
    const { agency } = it.operation
    const coordinator = await somebody('coordinator', agency)
    const refused = await said(coordinator, 'agency.joined', agency, agencyOf(randomUUID()))
    expect(refused).toBe('subject_exists')
  })
})
