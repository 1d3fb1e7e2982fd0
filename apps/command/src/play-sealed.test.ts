import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { statementsOf } from '@libertad/domain'
import type { World } from '@libertad/scenario'
import { home } from './environment.ts'
import { planFrom } from './plan-file.ts'
import { playedHub, type PlayedHub } from './testing/played-hub.ts'
import { must, visitor } from './testing/visitor.ts'
import { watchLinks } from './watch-links.ts'

const small = planFrom(join(home, 'packages/scenario/plans/small.yaml'))!
let played: PlayedHub

beforeAll(async () => {
  played = await playedHub(small, '7')
}, 120_000)
afterAll(() => played?.close())

type Deed = NonNullable<World['steps'][number]['deeds']>[number]
type Seal = Extract<Deed, { deed: 'seal' }>
const seals = (): Seal[] =>
  played.world.steps.flatMap(({ deeds = [] }) => deeds.filter((deed) => deed.deed === 'seal'))
const identities = () => seals().filter(({ thing }) => thing === 'identity')

/** Everything that the hub's database keeps, as text; bytes in hexadecimal figures. */
async function everything(): Promise<string> {
  const { admin } = played.db
  const tables = await admin<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'libertad' and table_type = 'BASE TABLE'`,
  )
  const texts = await Promise.all(
    tables.map(({ name }) => admin<{ row: string }>(`select t::text as row from libertad.${name} t`)),
  )
  return texts.flatMap((rows) => rows.map(({ row }) => row)).join('\n')
}

/** Whether a text stands somewhere as a word of its own, and not by chance within a hash. */
function standsAlone(within: string, text: string): boolean {
  const goesOn = /[\p{L}\d_-]/u
  for (let at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + 1))
    if (!goesOn.test(within.charAt(at - 1)) && !goesOn.test(within.charAt(at + text.length))) return true
  return false
}

describe('what the hub keeps of a played operation', () => {
  test('is no name, no number to call, no paper and no note of anybody who was met', async () => {
    const kept = await everything()
    const stands = (text: string) =>
      standsAlone(kept, text) || kept.includes(Buffer.from(text).toString('hex'))
    // The search finds what is there: the names that agencies chose for their staff.
    const staff = played.world.cast.countries.map(({ lead }) => lead.workName)
    for (const name of staff) expect(stands(name)).toBe(true)

    const chosen = new Set(
      played.world.steps.flatMap(({ writes }) =>
        writes.flatMap(({ content }) =>
          'workName' in content ? (content as { workName: string }).workName.split(' ') : [],
        ),
      ),
    )
    const told = identities().flatMap(({ value }) => {
      const { family, given, contacts, documents, asWritten } = value as {
        family: string
        given: string
        contacts: { value: string }[]
        documents: { number: string }[]
        asWritten: string
      }
      return [
        `${given} ${family}`,
        ...[family, given].filter((name) => name.length > 4 && !chosen.has(name)),
        ...[asWritten, ...contacts.map(({ value }) => value), ...documents.map(({ number }) => number)],
      ].filter((one) => one !== '')
    })
    const notes = seals().flatMap(({ thing, value }) =>
      thing === 'note' ? (value as { text: string }).text : [],
    )
    expect(told.length).toBeGreaterThan(60)
    expect(notes.length).toBeGreaterThan(2)
    expect([...told, ...notes].filter(stands)).toEqual([])
  })
})

describe('who comes to watch', () => {
  const comes = async (seat: string, agency: string) => {
    const { world, playing, origin } = played
    const now = world.actionEnds
    await playing.rejoin()
    const links = await watchLinks(world, playing, origin, now)
    const here = await visitor(origin, links.find((one) => one.seat === seat)!.link, () => now)
    must(await here.participant.pull())
    const declared = statementsOf(here.keys.statements(), 'agency.root_declared').find(
      ({ subject }) => subject === agency,
    )
    await here.keys.pinRoot(declared!.body.rootKey)
    must(await here.keys.offer())
    must(await here.participant.push())
    const keepers = await playing.keepers(() => now)
    const keeper = keepers.find((one) => one.agency === agency)!
    expect(keeper.digits).toBe(here.keys.fingerprintOf(declared!.body.rootKey).groups.join(' '))
    expect(must(await keeper.letIn())).toBe(1)
    expect(must(await keeper.letIn())).toBe(0)
    must(await here.participant.pull())
    return { ...here, received: must(await here.keys.receiveEpochs()) }
  }

  test("at the lead's desk opens who somebody is, as the play sealed it, under each of the agency's keys", async () => {
    const { agency } = played.world.cast.seat
    const { participant, seals: here, received } = await comes('country lead', agency.id)
    // A phone was lost in the week.
    expect(received).toBe(2)
    const sealed = new Map(identities().map((deed) => [deed.ids[0]!, deed]))
    const mine = [...participant.entries()].filter(
      ({ header }) =>
        header.kind === 'sealed.written' && header.agency === agency.id && sealed.has(header.subject),
    )
    expect(mine.length).toBeGreaterThan(3)
    for (const { header } of mine) {
      const { value, index } = sealed.get(header.subject)!
      const names = await here.names([here.state(header.subject)!])
      expect([...names.values()]).toEqual([index])
      expect(must(await here.open(header.subject, 'own_caseload')).value).toEqual(value)
    }
  })

  test("at the case worker's desk opens the cases that her agency began", async () => {
    const { ngo } = played.world.cast.seat
    const { participant, seals: here, received } = await comes('case worker', ngo.id)
    // Somebody left in the week.
    expect(received).toBe(2)
    const own = [...participant.entries()].filter(
      ({ header }) => header.kind === 'sealed.written' && header.agency === ngo.id,
    )
    expect(own.length).toBeGreaterThan(0)
    for (const { header } of own)
      expect(must(await here.open(header.subject, 'own_caseload')).value).toBeTypeOf('object')
  })
})
