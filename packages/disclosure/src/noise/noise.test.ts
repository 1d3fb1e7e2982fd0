import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { all } from '../table.ts'
import { openSolver } from '../solver.ts'
import { protectTexts, wishing } from '../testing/protected.ts'
import { seeded } from '../testing/random-operation.ts'
import { twoSidedGeometric, within } from './geometric.ts'

const solver = await openSolver()
const noisy = (seed: number, noise: { epsilon: number; budget?: number; spent?: number }) =>
  wishing({ method: 'noise', random: seeded(seed), noise: { budget: 100_000, spent: 0, ...noise } })

const tables = [
  'place,sex,n\nmines,w,60\nmines,m,20\nclubs,w,100\nclubs,m,4\nfarms,w,19\nfarms,m,27',
  'place,n\nmines,80\nclubs,104\nfarms,46',
  'sex,age,n\nw,child,12\nw,adult,167\nm,child,3\nm,adult,48',
]

describe('two-sided geometric noise', () => {
  test('falls by e^(−ε/2) from each number to the next, on both sides', () => {
    const [part, whole, draws] = [500, 1000, 60_000]
    const random = seeded(5)
    const seen = new Map<number, number>()
    for (let draw = 0; draw < draws; draw++) {
      const value = twoSidedGeometric(part, whole, random)
      seen.set(value, (seen.get(value) ?? 0) + 1)
    }
    const ratio = Math.exp(-part / whole)
    for (const value of [0, 1, -1, 2, -2, 4, -4]) {
      const chance = ((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(value)
      // Four standard deviations.
      const slack = 4 * Math.sqrt((chance * (1 - chance)) / draws)
      expect(Math.abs(seen.get(value)! / draws - chance), String(value)).toBeLessThan(slack)
    }
    const near = [...seen].filter(([value]) => Math.abs(value) <= within(part, whole, 0.95))
    expect(near.reduce((sum, [, count]) => sum + count, 0) / draws).toBeGreaterThan(0.95)
  })
})

describe('tables made safe by noise', () => {
  test('are whole, never negative, add up between tables, and keep the number of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 10, max: 3000 }), (seed, epsilon) => {
        const result = protectTexts(solver, tables, noisy(seed, { epsilon }))
        expect(result).toMatchObject({ safe: true, adds: true })
        const places = new Map<string, number>()
        for (const { table, printed } of result.tables) {
          for (const value of printed) expect(value! >= 0 && Number.isInteger(value)).toBe(true)
          const inner = table.cells.flatMap(({ at }, cell) => (at.includes(all) ? [] : [printed[cell]!]))
          expect(inner.reduce((sum, one) => sum + one, 0)).toBe(230)
          if (table.name === 'C') continue
          for (const [cell, { at }] of table.cells.entries()) {
            const key = `${table.name} ${table.dimensions[0]!.categories[at[0]!]}`
            places.set(key, (places.get(key) ?? 0) + printed[cell]!)
          }
        }
        for (const place of ['mines', 'clubs', 'farms'])
          expect(places.get(`A ${place}`)).toBe(places.get(`B ${place}`))
      }),
      { numRuns: 25 },
    )
  })

  test('spend on what is drawn alone, and come nearer the truth the more they may spend', () => {
    const { noise } = protectTexts(solver, tables, noisy(1, { epsilon: 800, spent: 150 }))
    expect(noise).toMatchObject({ spent: 800, spentInAll: 950, measured: ['A', 'C'] })
    const off = (epsilon: number) =>
      [1, 2, 3, 4, 5].reduce((sum, seed) => {
        const result = protectTexts(solver, tables, noisy(seed, { epsilon }))
        return sum + result.tables.reduce((all, { lost }) => all + lost.count, 0)
      }, 0)
    expect(off(20_000)).toBeLessThan(off(200) / 5)
  })

  test('are refused when the budget is spent, to the thousandth', () => {
    const result = (spent: number) =>
      protectTexts(solver, tables, noisy(1, { epsilon: 250, budget: 1000, spent }))
    expect(result(750)).toMatchObject({ safe: true, noise: { spentInAll: 1000 } })
    expect(result(751)).toMatchObject({ safe: false, tables: [] })
    expect(result(751).why[0]).toContain('0.751 of 1.000')
  })

  test('tell nothing of a table with few people in all', () => {
    const result = protectTexts(solver, ['c,n\nA,3\nB,1'], noisy(1, { epsilon: 1000 }))
    expect(result.safe).toBe(false)
  })
})
