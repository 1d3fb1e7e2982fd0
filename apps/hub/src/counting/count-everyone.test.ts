import { describe, expect, test } from 'vitest'
import { countFacts } from './count-everyone.ts'
import type { Said } from './linking-facts.ts'
import { settlePeople } from './settle-people.ts'
import { aWorld, type World } from './testing/a-world.ts'
import { uncoveredOf } from './what-counts.ts'

const counted = ({ records, pairs }: World, said: Said[] = []) => countFacts({ records, pairs, said }, 7)

describe('in a made-up world', () => {
  test.each([
    ['a few people', aWorld(30, { seed: 2 })],
    ['some hundreds', aWorld(200, { seed: 3 })],
    ['a thousand', aWorld(1_000, { seed: 5 })],
    ['a thousand of whom a third gave no tokens', aWorld(1_000, { seed: 6, tokenised: 0.7 })],
  ])('the interval holds how many there are: %s', (_, world) => {
    const { low, best, high } = counted(world).figure
    expect(low).toBeLessThanOrEqual(world.people)
    expect(high).toBeGreaterThanOrEqual(world.people)
    expect(Math.abs(best - world.people) / world.people).toBeLessThan(0.08)
  })

  test('namesakes are told apart: of pairs that are likely nearly all are one human, and few are missed', () => {
    const world = aWorld(1_000, { seed: 11 })
    const isOne = ({ a, b }: { a: { subject: string }; b: { subject: string } }) =>
      world.of.get(a.subject) === world.of.get(b.subject)
    const { pairs } = counted(world)
    const likely = pairs.filter(({ probability }) => probability > 0.9)
    expect(likely.length).toBeGreaterThan(100)
    expect(likely.filter(isOne).length / likely.length).toBeGreaterThan(0.95)
    expect(pairs.filter((pair) => isOne(pair) && pair.probability < 0.5).length).toBeLessThan(
      likely.length / 20,
    )
  })

  test('what is said for and against a pair adds up to how likely it is', () => {
    for (const { probability, prior, evidence } of counted(aWorld(200, { seed: 4 })).pairs) {
      const bits = evidence().reduce((sum, { weight }) => sum + weight, prior)
      expect(1 / (1 + 2 ** -bits)).toBeCloseTo(probability, 1)
    }
  })

  test('without any token the figure is wide, and says that nothing was compared', () => {
    const { figure } = counted(aWorld(200, { seed: 9, tokenised: 0 }))
    expect(figure).toMatchObject({ withTokens: 0, pairs: { proposed: 0 } })
    expect(figure.high - figure.low).toBeGreaterThan(figure.records / 10)
  })

  test('the same facts give the same figure', () => {
    const world = aWorld(200, { seed: 8 })
    expect(counted(world).figure).toEqual(counted(structuredClone(world)).figure)
  })
})

test('nobody was met: nobody is counted', () => {
  expect(countFacts({ records: [], pairs: [], said: [] }, 0).figure).toMatchObject({
    low: 0,
    best: 0,
    high: 0,
  })
})

test.each([1, 2, 3])(
  'tables are of exactly as many people as the figure says, and the same each time (%s)',
  (seed) => {
    const world = aWorld(150, { seed, tokenised: seed === 1 ? 1 : 0.5 })
    const { records, pairs, figure } = counted(world)
    const people = settlePeople(records, pairs, uncoveredOf(records, pairs), figure.best)
    expect(people).toHaveLength(figure.best)
    expect(settlePeople(records, pairs, uncoveredOf(records, pairs), figure.best)).toEqual(people)
  },
)

test('records that owners told apart are two people in tables, whatever speaks for one', () => {
  const world = aWorld(40, { seed: 2 })
  const pair = counted(world).pairs.find(({ a, b, probability }) => a.owner !== b.owner && probability > 0.9)
  const { a, b } = pair!
  const said = [a, b].map(({ owner, subject: mine }, i): Said => ({
    ...{ subject: `judgement ${i}`, number: 100 + i, owner, step: 'given', pair: pair!.pair.pair, mine },
    answer: 'different',
  }))
  const [before, after] = [counted(world), counted(world, said)]
  expect(after.figure.pairs.different).toBe(1)
  expect(after.figure.best).toBeGreaterThan(before.figure.best)
})
