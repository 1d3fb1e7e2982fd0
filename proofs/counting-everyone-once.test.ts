import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PairsReply, PeopleFigure } from '@libertad/protocol'
import { restoreJournal } from '../apps/hub/src/backup/restore-journal.ts'
import { peopleForFigures } from '../apps/hub/src/counting/people-for-figures.ts'
import { aDatabase, type TestDatabase } from '../apps/hub/src/database/testing/a-database.ts'
import { hubKey } from '../apps/hub/src/keys/hub-key.ts'
import { aHub, must, type Member, type TestHub } from './a-hub.ts'
import { anIdentity, meetsWho, says } from './counting.ts'
import { journalsOf } from './journal-of.ts'
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

const figure = async (of: Member): Promise<PeopleFigure> =>
  must(await of.client.people(it.operation.operation))
const pairs = async (of: Member): Promise<PairsReply> => must(await of.client.pairs(it.operation.operation))
const sent = async (...members: Member[]) => {
  for (const member of members) must(await member.push())
}

/** One person whom both agencies met, and one more in each; beside the two that were written down without tokens. */
async function metTwice() {
  const her = anIdentity()
  const mine = await meetsWho(ours.officer, ours, her)
  await meetsWho(ours.officer, ours, anIdentity(), { ageBand: '48+' })
  const other = await meetsWho(theirs.officer, theirs, her, { country: 'LC' })
  await meetsWho(theirs.officer, theirs, anIdentity(), { sex: 'man' })
  await sent(ours.officer, theirs.officer)
  return { her, mine, other }
}

test('a pair that is answered in two countries moves the number everywhere at once, and back', async () => {
  const { mine, other } = await metTwice()
  const before = await figure(founder)
  expect(before).toMatchObject({ records: 6, withTokens: 4, level: 95 })
  expect(before.pairs).toEqual({ proposed: 1, same: 0, different: 0, open: 1 })
  expect(before.low).toBeLessThan(before.high)
  const [asked] = (await pairs(ours.officer)).pairs
  expect(asked).toMatchObject({ mine: mine.subject, countries: ['LC'], theirs: 'hidden', state: 'open' })
  expect(asked!.probability).toBeGreaterThan(0.5)
  const [askedThere] = (await pairs(theirs.officer)).pairs
  expect(askedThere).toMatchObject({ pair: asked!.pair, mine: other.subject, countries: ['GD'] })
  expect(JSON.stringify(asked)).not.toContain(other.subject)

  await says(ours.officer, ours, asked!, 'different')
  await sent(ours.officer)
  // What the other said is told after one's own answer, and not before.
  expect((await pairs(theirs.officer)).pairs[0]).toMatchObject({ theirs: 'hidden', state: 'open' })
  const judgement = await says(theirs.officer, theirs, askedThere!, 'different')
  await sent(theirs.officer)
  expect((await pairs(theirs.officer)).pairs[0]).toMatchObject({ theirs: 'different', state: 'different' })
  const apart = await figure(founder)
  expect(apart.pairs).toEqual({ proposed: 1, same: 0, different: 1, open: 0 })
  expect(apart.best).toBe(before.best + 1)
  for (const member of [ours.lead, theirs.lead]) expect(await figure(member)).toEqual(apart)

  const back = { subject: judgement, audience: theirs.team.audience, agency: theirs.id }
  must(await theirs.officer.write({ kind: 'judgement.taken_back', ...back, content: {} }))
  await sent(theirs.officer)
  expect((await figure(ours.lead)).pairs).toEqual({ proposed: 1, same: 0, different: 0, open: 1 })
  expect((await pairs(ours.officer)).pairs[0]).toMatchObject({ answer: 'different', theirs: 'none' })
})

test('owners who disagree leave it to the coordinator, who sees no record and whose word decides', async () => {
  await metTwice()
  const at = (await pairs(ours.officer)).pairs[0]!
  const there = (await pairs(theirs.officer)).pairs[0]!
  expect((await pairs(founder)).pairs).toEqual([])
  await says(ours.officer, ours, at, 'same')
  await says(theirs.officer, theirs, there, 'different')
  await sent(ours.officer, theirs.officer)
  const [left] = (await pairs(founder)).pairs
  expect(left).toMatchObject({ pair: at.pair, countries: ['GD', 'LC'], state: 'disagreed' })
  expect(left).not.toHaveProperty('mine')
  expect((await figure(founder)).pairs.open).toBe(1)
  const settles = {
    handling: 'coordinating_cell',
    reviewOn: '2030-01-01',
    pair: at.pair,
    answer: 'same',
  } as const
  must(
    await founder.write({
      ...{ kind: 'settlement.given', audience: it.operation.cell, agency: founder.agency, content: settles },
    }),
  )
  await sent(founder)
  expect((await figure(theirs.lead)).pairs).toEqual({ proposed: 1, same: 1, different: 0, open: 0 })
  expect((await pairs(ours.officer)).pairs[0]).toMatchObject({ settled: 'same', state: 'same' })
})

test('an answer is taken only from the agency that has the record, about a pair that there is', async () => {
  const { mine, other } = await metTwice()
  const { pair } = (await pairs(ours.officer)).pairs[0]!
  const wrong = [
    { pair, mine: other.subject },
    { pair, mine: ours.met.subject },
    { pair: `${'A'.repeat(42)}w`, mine: mine.subject },
  ]
  for (const one of wrong) await says(ours.officer, ours, one, 'same')
  await says(theirs.officer, theirs, { pair, mine: mine.subject }, 'same')
  await ours.officer.push()
  await theirs.officer.push()
  const refused = [...ours.officer.outbox().needsAttention, ...theirs.officer.outbox().needsAttention]
  expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('subject_unknown'))
  expect((await figure(founder)).pairs).toMatchObject({ same: 0, open: 1 })
})

test('a restored hub gives the same figure, and an erased record leaves with its pairs', async () => {
  const { mine } = await metTwice()
  const at = (await pairs(ours.officer)).pairs[0]!
  await says(ours.officer, ours, at, 'same')
  const place = { audience: ours.team.audience, agency: ours.id }
  const fixes = { sex: 'man', exploitation: ['forced_begging'] } as const
  must(
    await ours.officer.write({
      ...{ kind: 'person_met.corrected', ...place, subject: mine.subject },
      content: { ...fixes, exploitation: [...fixes.exploitation] },
    }),
  )
  await sent(ours.officer)
  const restoredLike = async () => {
    const second = await aDatabase()
    const [file] = await journalsOf(db.database)
    await restoreJournal(second.database, hubKey(`${it.folder}/${randomUUID()}.pem`), file!)
    const hub = await aHub(second, 'real', 0, it.operation)
    const again = must(await hub.clientOf(founder).people(it.operation.operation))
    const there = must(await hub.clientOf(theirs.officer).pairs(it.operation.operation))
    await hub.close()
    await second.drop()
    return { again, there }
  }
  const first = await restoredLike()
  expect(first.again).toEqual(await figure(founder))
  expect(first.there).toEqual(await pairs(theirs.officer))

  must(await ours.lead.pull())
  const erases = { entries: [mine.id, mine.given], ground: 'her_request' } as const
  must(
    await ours.lead.write({
      ...{ kind: 'bodies.erased', ...place, subject: mine.subject },
      content: { ...erases, entries: [...erases.entries] },
    }),
  )
  await sent(ours.lead)
  const left = await figure(founder)
  expect(left).toMatchObject({ records: 5, withTokens: 3, pairs: { proposed: 0, open: 0 } })
  expect((await pairs(theirs.officer)).pairs).toEqual([])
  expect((await restoredLike()).again).toEqual(left)
})

test('tables for the public are of exactly as many people as the figure says', async () => {
  await metTwice()
  const { figure: of, people } = await peopleForFigures(
    ...([db.database, it.operation.operation, founder.identity.person] as const),
  )
  expect(of).toEqual(await figure(founder))
  expect(people).toHaveLength(of.best)
  expect(new Set(people.map(({ age }) => age))).toEqual(new Set(['adult']))
})
