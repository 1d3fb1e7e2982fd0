import { describe, expect, test } from 'vitest'
import type { Content, KindName } from '@libertad/domain'
import { shippedPlan } from '../testing/plans.ts'
import type { Step, Writing } from './step.ts'
import { worldOf, type World } from './world.ts'

const plan = shippedPlan('libertad-2018')
const seeds = ['1', '2', '3', '7', '11', '42', '99', '2018', 'liberty', 'ñandú']
const hour = 3_600_000
const day = 24 * hour
const aWorld = (seed: string) => worldOf(plan, seed, (device) => `key of ${device}`)

interface Written<Name extends KindName> extends Omit<Writing<Name>, 'content'> {
  content: Content<Name>
  step: Step
}

function written<Name extends KindName>({ steps }: World, kind: Name): Written<Name>[] {
  return steps.flatMap((step) =>
    step.writes
      .filter((one) => one.kind === kind)
      .map((one) => ({ ...one, step }) as unknown as Written<Name>),
  )
}

/** The site of a code, and the visit of its own team. */
function visited(world: World, code: string) {
  const site = written(world, 'site.reported').find(({ content }) => content.code === code)!
  const tasked = written(world, 'site.tasked').find(({ subject }) => subject === site.subject)!
  const visit = written(world, 'visit.started').find(
    ({ content }) => content.site === site.subject && content.team === tasked.content.team,
  )!
  const country = world.cast.countries.find((one) => one.country === code.slice(0, 2))!
  const team = country.teams.find(({ id }) => id === tasked.content.team)!
  return { site, visit, team }
}

test('the same plan and seed give the same bytes, another seed others', () => {
  const texts = seeds.map((seed) => JSON.stringify(aWorld(seed)))
  expect(JSON.stringify(aWorld('7'))).toBe(texts[seeds.indexOf('7')])
  expect(new Set(texts).size).toBe(seeds.length)
})

describe.each(seeds)('what was promised is in the world of seed %s', (seed) => {
  const world = aWorld(seed)

  test('a mine in Guyana, five hours by boat, is without network for two days', () => {
    const { site, visit, team } = visited(world, 'GY-M01')
    expect(site.content).toMatchObject({ kind: 'mine', hoursToReach: 5, means: ['boat'], coverage: 'none' })
    const began = visit.step.at
    expect(visit.content.nextContact).toBe(new Date(began + 2 * day).toISOString())
    const phones = new Set(team.officers.map(({ device }) => device.id))
    const during = world.steps.filter(
      ({ device, at }) => phones.has(device.id) && at > began && at < began + 2 * day,
    )
    expect(during.length).toBeGreaterThan(10)
    expect(during.some(({ sends }) => sends)).toBe(false)
    // Then everything comes at once.
    expect(
      world.steps.some(({ device, at, sends }) => phones.has(device.id) && sends && at === began + 2 * day),
    ).toBe(true)
  })

  test('workers of a factory in Saint Vincent had their passports taken', () => {
    const { site, visit } = visited(world, 'VC-F01')
    expect(site.content.kind).toBe('factory')
    const seizure = written(world, 'seizure.made').find(
      ({ content }) =>
        content.visit === visit.subject && content.things.some(({ kind }) => kind === 'travel_document'),
    )
    expect(seizure?.content.things).toContainEqual({ kind: 'travel_document', count: 14 })
    const modus = written(world, 'site.modus_observed').find(({ subject }) => subject === site.subject)
    expect(modus?.content.features).toEqual(
      expect.arrayContaining(['documents_retained', 'depends_on_handler_for_food']),
    )
  })

  test.each(['GY-M01', 'TT-N01'])('two devices disagree about when the team left %s', (code) => {
    const { visit } = visited(world, code)
    const ended = written(world, 'visit.ended').filter(({ subject }) => subject === visit.subject)
    expect(new Set(ended.map(({ step }) => step.device.id)).size).toBe(2)
    expect(new Set(ended.map(({ content }) => content.at)).size).toBe(2)
    // Neither phone had heard of the other's: both were written before either reads anything.
    expect(ended).toHaveLength(2)
  })

  test('the clock of one phone is three days ahead', () => {
    const { visit } = visited(world, 'JM-K01')
    expect(visit.step.clockOff).toBe(3 * day)
    expect(world.steps.filter(({ clockOff }) => clockOff).every(({ clockOff }) => clockOff === 3 * day)).toBe(
      true,
    )
  })

  test('checks, hits and hits on documents are as many as the plan says', () => {
    const checks = written(world, 'check.made')
    const hits = checks.filter(({ content }) => content.outcome === 'hit')
    const documents = hits.filter(({ content }) => content.database === 'stolen_lost_travel_documents')
    expect([checks.length, hits.length, documents.length]).toEqual([640, 30, 25])
  })

  test('22 arrests, each of a suspect of its own, with something seized', () => {
    const arrests = written(world, 'arrest.made')
    expect(arrests).toHaveLength(22)
    expect(world.truth.arrests).toBe(22)
    expect(new Set(arrests.map(({ content }) => content.suspect)).size).toBe(22)
    expect(written(world, 'suspect.recorded')).toHaveLength(22)
    expect(written(world, 'seizure.made')).toHaveLength(23)
  })

  test('there are more records than people, and no record says which are the same', () => {
    const records = written(world, 'person_met.recorded')
    expect(world.truth.people).toBe(348)
    expect(records).toHaveLength(world.truth.encounters)
    expect(records.length).toBeGreaterThan(world.truth.people)
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(records.length)
    expect(written(world, 'site.visited').length).toBeGreaterThanOrEqual(world.truth.sitesVisited)
  })

  test('everything happens in order, by devices that were enrolled before', () => {
    const enrolled = new Set([world.cast.founder.device.id])
    let before = -Infinity
    for (const { at, device, enrols = [] } of world.steps) {
      expect(at).toBeGreaterThanOrEqual(before)
      expect(enrolled.has(device.id)).toBe(true)
      for (const { id } of enrols) enrolled.add(id)
      before = at
    }
    // The founder is enrolled by founding the operation.
    expect(enrolled.size).toBe(
      1 + 4 + 13 * 5 + 3 + world.cast.countries.filter(({ second }) => second).length + 512,
    )
  })
})
