import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PairsReply } from '@libertad/protocol'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { anIdentity, meetsWho } from './counting.ts'
import { twoAgencies, type AgencyHere } from './two-agencies.ts'

let db: TestDatabase
let it: TestHub
let founder: Member
let ours: AgencyHere
let theirs: AgencyHere

beforeEach(async () => {
  db = await aDatabase()
  it = await aHub(db)
  founder = await it.founder()
  ;[ours, theirs] = await twoAgencies(it, founder)
})
afterEach(async () => {
  await it.close()
  await db.drop()
})

const budget = 10
const day = () => new Date().toISOString().slice(0, 10)
const people = (many: number) => Array.from({ length: many }, anIdentity)
const asked = async (of: Member): Promise<PairsReply> => must(await of.client.pairs(it.operation.operation))

/** Somebody of an agency writes down people whom nobody met, to learn whether others have them. */
async function guesses(by: Member, at: AgencyHere, whom: ReturnType<typeof people>) {
  const written = []
  for (const tokens of whom) written.push(await meetsWho(by, at, tokens))
  must(await by.push())
  return written
}

test('T20 whoever guesses is shown no more pairs than the budget, and the owners of the others are told', async () => {
  const hers = people(budget + 6)
  await guesses(ours.officer, ours, hers)
  await guesses(theirs.officer, theirs, hers.slice(0, budget + 5))
  expect((await asked(theirs.officer)).pairs).toHaveLength(budget)

  const told = { country: 'LC', day: day(), proposals: budget + 5, held: 5 }
  for (const owner of [ours.officer, ours.lead]) expect((await asked(owner)).told).toEqual([told])
  // Who has the other record may answer still: nothing is lost to the count.
  expect((await asked(ours.officer)).pairs).toHaveLength(budget + 5)
  expect(await asked(founder)).toMatchObject({ held: 5, told: [told] })
})

test('T20 past the budget a guess that somebody has and one that nobody has look the same', async () => {
  const hers = people(budget + 2)
  const after = async (guess: ReturnType<typeof anIdentity>) => {
    const other = await aDatabase()
    const hub = await aHub(other)
    const coordinator = await hub.founder()
    const [one, two] = await twoAgencies(hub, coordinator)
    await guesses(one.officer, one, hers)
    await guesses(two.officer, two, hers.slice(0, budget))
    await guesses(two.officer, two, [guess])
    const seen = {
      asked: must(await two.officer.client.pairs(hub.operation.operation)),
      figure: must(await two.lead.client.people(hub.operation.operation)),
    }
    await hub.close()
    await other.drop()
    const { pairs, held, told } = seen.asked
    const shown = pairs.map(({ probability, evidence }) => ({ probability, evidence }))
    return { shown, held, told, of: seen.figure }
  }
  const had = await after(hers[budget]!)
  expect(had.shown).toHaveLength(budget)
  expect(had).toMatchObject({ held: 0, told: [] })
  expect(had).toEqual(await after(anIdentity()))
})

test('T20 neither another member, nor other tokens for the same record, nor erasing gives the budget back', async () => {
  const hers = people(budget + 8)
  await guesses(ours.officer, ours, hers)
  const second = await it.member(theirs.lead, {
    ...{ agency: theirs.id, roles: ['field_officer'], teams: [theirs.team.id] },
  })
  await guesses(second, theirs, hers.slice(0, 4))
  const written = await guesses(theirs.officer, theirs, hers.slice(4, budget))
  const place = { audience: theirs.team.audience, agency: theirs.id, subject: written[0]!.subject }
  const keeper = 'A'.repeat(43)
  for (const tokens of hers.slice(budget, budget + 2)) {
    const content = { keys: 'keys-1', keeper, tokens }
    must(await theirs.officer.write({ kind: 'person_met.tokens_given', ...place, content }))
  }
  must(await theirs.officer.push())
  must(await theirs.lead.pull())
  for (const { subject, id, given } of written) {
    const content = { entries: [id, given], ground: 'her_request' } as const
    must(
      await theirs.lead.write({
        ...{ kind: 'bodies.erased', ...place, subject, content: { ...content, entries: [id, given] } },
      }),
    )
  }
  must(await theirs.lead.push())
  await guesses(theirs.officer, theirs, hers.slice(budget + 2))
  // The four of the second officer are what is left of what was shown.
  expect((await asked(theirs.officer)).pairs).toHaveLength(4)
  expect((await asked(ours.officer)).told[0]).toMatchObject({ country: 'LC', held: 8 })
})

test('T20 an agency that meets many people at visits of its own is shown more, and its own pairs are never held', async () => {
  const visit = must(
    await theirs.officer.write({
      ...{ kind: 'visit.started', audience: it.operation.participants, agency: theirs.id },
      content: {
        ...{ handling: 'participants', reviewOn: '2030-01-01', site: randomUUID(), team: theirs.team.id },
        ...{ at: '2018-04-05T12:00:00.000Z', zone: 'America/Grenada' },
      } as never,
    }),
  ).subject
  const hers = people(14)
  await guesses(ours.officer, ours, hers)
  for (const tokens of people(60)) await meetsWho(theirs.officer, theirs, tokens, { visit })
  must(await theirs.officer.push())
  await guesses(theirs.officer, theirs, hers)
  expect((await asked(theirs.officer)).pairs).toHaveLength(12)
  await guesses(theirs.officer, theirs, [hers[13]!])
  expect((await asked(theirs.officer)).pairs).toHaveLength(13)
})
