import { describe, expect, test } from 'vitest'
import { openSolver } from '@libertad/disclosure'
import { isRefusal, releaseTables, type ReleaseFigures } from '@libertad/domain'
import type { PeopleCounted, PersonForFigures } from '../counting/people-for-figures.ts'
import type { Database } from '../database/database.ts'
import { sha256 } from '../keys/sha256.ts'
import { cellNames, countTables } from './count-tables.ts'
import { draftRelease, type DraftPorts } from './draft-release.ts'
import { keyedChance } from './keyed-chance.ts'
import { protectFigures } from './protect-figures.ts'
import { protectingThread } from './protecting-thread.ts'

const solver = await openSolver()
const key = 'ab'.repeat(32)

const people = [
  ...many(60, { sex: 'woman', exploitation: 'sexual_exploitation', place: 'nightclub' }),
  ...many(4, { sex: 'woman', age: 'child', place: 'nightclub' }),
  ...many(35, { sex: 'man', place: 'mine' }),
  ...many(12, { sex: 'man', place: 'farm' }),
  ...many(2, { sex: 'other', place: 'farm', country: 'BB' }),
]

function many(length: number, more: Partial<PersonForFigures>): PersonForFigures[] {
  return Array.from({ length }, () => ({
    ...{ sex: 'woman', age: 'adult', exploitation: 'forced_labour_or_services', place: 'unknown' },
    ...{ country: 'GY', ...more },
  }))
}

/** What a draft stands on, without a database: its figures, and what was public before. */
function portsFor(counted: PersonForFigures[], released: ReleaseFigures[] = []): DraftPorts {
  const answers: Record<string, object[]> = {
    release_facts: [{ arrests: '22', visited: '57', countries: ['BB', 'GY', 'TT'] }],
    released_figures: released.map((figures) => ({ figures: JSON.stringify(figures) })),
  }
  const query = async (text: string) => Object.entries(answers).find(([name]) => text.includes(name))![1]
  const figure = {
    low: counted.length - 3,
    best: counted.length,
    high: counted.length + 4,
    level: 95,
    upTo: 900,
  }
  return {
    database: {
      asCounter: (_: string, work: (tx: object) => unknown) => work({ query }),
    } as unknown as Database,
    people: async () => ({ figure, people: counted }) as unknown as PeopleCounted,
    ...{ sha256, now: () => '2018-04-10T12:00:00.000Z' },
    key: { publicKey: 'k', signRelease: () => 'signed', secretFor: () => key },
    protect: async (asked) =>
      protectFigures(solver, asked, {
        now: () => performance.now(),
        randomFor: ({ name, cells }) => keyedChance(asked.seed, JSON.stringify([name, cells])),
      }),
  }
}

const draft = (ports: DraftPorts, wish: Partial<Parameters<typeof draftRelease>[3]> = {}) =>
  draftRelease(ports, 'operation', 'person', {
    ...{ tables: [...releaseTables], method: 'suppress', replaces: null, ...wish },
  })

async function figuresOf(ports: DraftPorts, wish = {}): Promise<ReleaseFigures> {
  const made = await draft(ports, wish)
  if (isRefusal(made)) throw new Error(made.refused)
  return made.figures
}

describe('figures for a release', () => {
  test('tell what is counted, cross-foot to the number of all, and hide the four children and the two', async () => {
    const made = await draft(portsFor(people))
    if (isRefusal(made)) throw new Error(made.refused)
    expect(made.figures).toMatchObject({
      ...{ number: 1, replaces: null, people: { low: 110, best: 113, high: 117 }, level: 95, upTo: 900 },
      ...{ arrests: 22, countries: 3, sitesVisited: 57, attack: { against: [], singledOut: 0 } },
      protection: { method: 'suppress', threshold: 10, base: 1, spent: 0, spentInAll: 0 },
    })
    const cells = new Map(
      made.figures.tables.flatMap(({ id, cells }) => cells.map(({ at, value }) => [`${id} ${at}`, value])),
    )
    expect(cells.get('sex_age all.all')).toBe(113)
    expect(cells.get('place all')).toBe(113)
    for (const few of ['sex_age woman.child', 'sex_age other.all', 'place_sex farm.other', 'country BB'])
      expect([few, cells.get(few)]).toEqual([few, null])
    expect(made.lost.share).toBeGreaterThan(made.lost.roundingShare)
    expect(made.seconds).toBeLessThan(5)
  })

  test('are refused where too few are counted in all, or a budget is spent', async () => {
    expect(await draft(portsFor(people.slice(0, 6)))).toEqual({ refused: 'release_not_safe', at: 'people' })
    expect(await draft(portsFor([]))).toMatchObject({ refused: 'release_not_safe' })
    const first = await figuresOf(portsFor(people), { method: 'noise' })
    expect(first.protection).toMatchObject({ spent: 1000, spentInAll: 1000 })
    const spent = [1, 2, 3, 4].map((number) => ({ ...first, number }))
    const last = await figuresOf(portsFor(people, spent.slice(1)), { method: 'noise' })
    expect(last).toMatchObject({ number: 5, protection: { spent: 1000, spentInAll: 4000 } })
    expect(await draft(portsFor(people, spent), { method: 'noise' })).toEqual({ refused: 'budget_spent' })
  })

  test('number on, and replace only what was public and is not replaced', async () => {
    const first = await figuresOf(portsFor(people), { tables: ['sex_age'] })
    const second = await figuresOf(portsFor(people, [first]), { tables: ['sex_age'], replaces: 1 })
    expect(second).toMatchObject({ number: 2, replaces: 1, attack: { against: [1] } })
    for (const replaces of [1, 7])
      expect(await draft(portsFor(people, [first, second]), { replaces })).toEqual({
        ...{ refused: 'release_outdated', at: 'replaces' },
      })
  })

  test('counted again with one person written down otherwise tell nothing of her', async () => {
    const first = await figuresOf(portsFor(people), { tables: ['place'] })
    const moved = people.with(70, { ...people[70]!, place: 'farm' })
    const second = await figuresOf(portsFor(moved, [first]), { tables: ['place'], replaces: 1 })
    const [before, after] = [first, second].map(
      ({ tables }) => new Map(tables[0]!.cells.map((one) => [one.at, one.value])),
    )
    for (const [at, value] of after!) {
      const change = Math.abs((value ?? 0) - (before!.get(at) ?? 0))
      const hidden = value === null || before!.get(at) === null
      expect([at, hidden || change === 0 || change >= 10]).toEqual([at, true])
    }
  })
})

test('tables hold every answer that can be given, so that none that comes later is news', () => {
  const [table] = countTables(['place_sex'], people, ['GY'])
  const names = cellNames(table!)
  expect(names).toHaveLength(10 * 6)
  expect(names).toContain('vessel.no_answer')
  expect(table!.cells[names.indexOf('mine.man')]!.count).toBe(35)
  expect(table!.cells[names.indexOf('all.other')]!.count).toBe(2)
})

test('chance is the same for the same text and key, other for any other, and even', () => {
  const draws = (text: string, by = key) => Array.from({ length: 3000 }, keyedChance(by, text))
  expect(draws('a')).toEqual(draws('a'))
  expect(draws('a')).not.toEqual(draws('b'))
  expect(draws('a')).not.toEqual(draws('a', 'cd'.repeat(32)))
  expect(Math.abs(draws('a').reduce((sum, one) => sum + one, 0) / 3000 - 0.5)).toBeLessThan(0.03)
})

test('figures are protected beside the event loop, one thread for all, and too many at once are turned away', async () => {
  const thread = protectingThread()
  const asked = {
    ...{ tables: countTables(['sex_age', 'place_sex'], people, ['GY']), released: [], spent: 0, seed: key },
    method: 'suppress' as const,
  }
  let [longest, last] = [0, performance.now()]
  const ticks = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const made = await Promise.all([1, 2, 3, 4, 5, 6].map(() => thread.protect(asked)))
  clearInterval(ticks)
  expect(made.slice(4)).toEqual(['busy', 'busy'])
  for (const one of made.slice(0, 4)) expect(one).toMatchObject({ why: [], attack: { singledOut: 0 } })
  expect(longest).toBeLessThan(1000)
  await thread.close()
  expect(await thread.protect({ ...asked, tables: [{}] as never })).toBe('failed')
  await thread.close()
})
