import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worldOf } from '../world/world.ts'
import { generatePlan, type PlanSize } from './generate-plan.ts'
import type { Plan } from './plan.ts'
import { readPlan } from './read-plan.ts'
import { inhabited } from './region.ts'

function generated(size: PlanSize): Plan {
  const made = generatePlan(size)
  if ('wrong' in made) throw new Error(made.wrong)
  return made.plan
}

const officersOf = (plan: Plan) => plan.countries.reduce((sum, { officers }) => sum + officers, 0)

test('whatever the size and the seed, the plan reads without a mistake and can be played', () => {
  const size = fc.record({
    countries: fc.integer({ min: 1, max: 40 }),
    more: fc.integer({ min: 0, max: 300 }),
    seed: fc.string(),
  })
  fc.assert(
    fc.property(size, ({ countries, more, seed }) => {
      const plan = generated({ countries, officers: countries + more, seed })
      expect(readPlan(JSON.stringify(plan))).toEqual({ plan })
      expect(plan.countries).toHaveLength(countries)
      expect(officersOf(plan)).toBe(countries + more)
      const world = worldOf(plan, seed, () => 'key')
      expect(world.truth.people).toBe(plan.play.people)
      expect(world.truth.arrests).toBe(plan.play.arrests)
    }),
    { numRuns: 25 },
  )
}, 180_000)

test.each([
  [3, 40],
  [120, 15_000],
  [inhabited.length, 15_000],
])('%i countries with %i officers', (countries, officers) => {
  const plan = generated({ countries, officers, seed: 7 })
  expect(readPlan(JSON.stringify(plan))).toEqual({ plan })
  expect(plan.countries).toHaveLength(countries)
  expect(officersOf(plan)).toBe(officers)
  expect(plan.stories.map(({ story }) => story)).toEqual([
    ...['offline_mine', 'passports_taken', 'two_devices_disagree', 'clock_wrong'],
  ])
  const { truth } = worldOf(plan, 7, () => 'key')
  expect(truth.encounters).toBeGreaterThan(truth.people)
})

test('the same size and seed give the same plan, another seed another', () => {
  const size = { countries: 5, officers: 60 }
  expect(generated({ ...size, seed: 1 })).toEqual(generated({ ...size, seed: '1' }))
  expect(generated({ ...size, seed: 1 })).not.toEqual(generated({ ...size, seed: 2 }))
})

test('everything in it is an assumption, and no place bears a real name', () => {
  const plan = generated({ countries: 30, officers: 400, seed: 7 })
  expect([plan.funder, ...plan.facts].every(({ source, assumed }) => !source && assumed)).toBe(true)
  expect(plan.sites.every(({ place }) => / km [a-z-]+ of the seat$/.test(place))).toBe(true)
})

test('a size that makes no operation is answered with what would be right', () => {
  for (const countries of [0, -1, 1.5, NaN, 243, Infinity])
    expect(generatePlan({ countries, officers: 500, seed: 1 })).toEqual({
      ...{ wrong: 'that many countries cannot take part', right: 'a whole number from 1 to 242' },
    })
  for (const officers of [4, 0, NaN, 50_001])
    expect(generatePlan({ countries: 5, officers, seed: 1 })).toHaveProperty('wrong')
})
