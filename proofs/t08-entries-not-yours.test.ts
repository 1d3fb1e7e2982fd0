import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, test } from 'vitest'
import { pathOf } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { byHand, salt, type Drawn } from './by-hand.ts'
import { opening } from './people.ts'
import { askAs, type Answered } from './requests.ts'
import { sameAnswer, sameTime, type Question } from './same-answer.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere
/** An audience that the other agency opened for itself. */
let named: string

beforeAll(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
  named = randomUUID()
  must(
    await theirs.lead.write({
      ...{ kind: 'audience.opened', subject: named, audience: named, agency: theirs.id },
      content: { ...opening, grants: [{ party: theirs.id }] },
    }),
  )
  must(await theirs.lead.push())
})
afterAll(async () => {
  await it.close()
  await db.drop()
})

/** What a new officer of ours is told of one entry, asked through a device of her own. */
async function entryBy(drawn: Drawn): Promise<Answered> {
  const officer = await it.member(founder, { agency: ours.id, roles: ['country_lead'] })
  const hand = await byHand(officer, it.operation)
  const body = JSON.stringify({ parcels: [await hand.parcel([drawn])] })
  const answered = await askAs(officer, it.origin, {
    ...{ method: 'POST', url: pathOf('push', it.operation.operation), body },
  })
  // Ids and the head are of her own entry, and differ in every answer.
  const { parcels } = JSON.parse(answered.text) as {
    parcels: { answers: { refused?: string; at?: string }[] }[]
  }
  const text = JSON.stringify(parcels[0]!.answers.map(({ refused, at }) => ({ refused, at })))
  return { ...answered, headers: { ...answered.headers, 'content-length': String(text.length) }, text }
}

const questions: Question[] = [
  {
    name: 'correcting an encounter',
    ask: (subject) =>
      entryBy({
        header: { kind: 'person_met.corrected', ring: 'case', subject, audience: ours.team.audience },
        body: { salt: salt(), sex: 'woman' },
      }),
    theirs: () => theirs.met.subject,
    says: 'subject_unknown',
  },
  {
    name: 'erasing what was said of a subject',
    ask: (subject) =>
      entryBy({
        header: { kind: 'bodies.erased', ring: 'case', subject, audience: ours.team.audience },
        body: { salt: salt(), entries: [theirs.met.id], ground: 'retention_ended' },
      }),
    theirs: () => theirs.met.subject,
    says: 'subject_unknown',
  },
  {
    name: 'writing to an audience',
    ask: (audience) =>
      entryBy({ header: { kind: 'x.from_tomorrow', ring: 'case', audience }, body: { salt: salt() } }),
    theirs: () => theirs.team.audience,
    says: 'audience_not_yours',
  },
  {
    name: 'granting an audience',
    ask: (subject) =>
      entryBy({
        header: { kind: 'audience.granted', subject, audience: ours.audience },
        body: { salt: salt(), party: ours.id },
      }),
    theirs: () => named,
    says: 'subject_unknown',
  },
]

test.each(questions)('T8 $name: what is not yours is answered as what does not exist', sameAnswer)

test('T8 and takes no other time', async () => {
  for (const question of questions) await sameTime(question)
})
