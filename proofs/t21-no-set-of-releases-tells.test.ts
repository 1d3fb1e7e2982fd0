import { expect, test } from 'vitest'
import { openSolver, protect, usualRules, type Given } from '@libertad/disclosure'
import type { ReleaseFigures } from '@libertad/domain'
import { releasedTables } from '../apps/hub/src/releases/released-tables.ts'
import { seeded } from '../packages/disclosure/src/testing/random-operation.ts'
import { randomReleases, type MadeUp } from './random-releases.ts'

const operations = Number(process.env['T21_OPERATIONS'] ?? 60)
const { threshold } = usualRules
const solver = await openSolver()
const isTotal = (at: string) => at.split('.').every((one) => one === 'all')

const random = seeded(2018)
const made = Array.from({ length: operations }, (): MadeUp => randomReleases(solver, random, 3))
const everything = made.flatMap(({ published }) => published)

test('T21 no number that two people may sign is small, but a zero', () => {
  for (const { figures } of everything)
    for (const { at, value } of cellsOf(figures, 'suppress'))
      expect(value === null || value === 0 || value >= threshold, `${at} ${value}`).toBe(true)
  for (const { figures } of everything)
    for (const { value } of cellsOf(figures, 'round')) expect(value! % threshold).toBe(0)
})

const cellsOf = ({ tables, protection }: ReleaseFigures, method: string) =>
  protection.method === method
    ? tables.flatMap(({ id, cells }) => cells.map((cell) => ({ id, ...cell })))
    : []

test('T21 printed numbers are true where they are not hidden, and add up where they are not rounded', () => {
  for (const { figures, people } of everything) {
    for (const { at, id, value } of cellsOf(figures, 'suppress')) {
      if (value === null) continue
      const names = figures.tables.find((table) => table.id === id)!.by as (keyof (typeof people)[0])[]
      const codes = at.split('.')
      const those = people.filter((one) =>
        codes.every((code, k) => code === 'all' || one[names[k]!] === code),
      )
      expect(those.length).toBe(value)
    }
    for (const { id, cells } of figures.tables) {
      const inner = cells.filter(({ at }) => !at.split('.').includes('all'))
      const sum = inner.reduce((total, { value }) => total + (value ?? NaN), 0)
      const total = cells.find(({ at }) => isTotal(at))!.value!
      if (!Number.isNaN(sum)) expect([id, sum]).toEqual([id, total])
      if (figures.protection.method !== 'round') expect(total).toBe(figures.people.best)
    }
  }
})

test('T21 subtracting any two releases tells of no group that few came or went', () => {
  let compared = 0
  for (const { published } of made)
    for (const [place, { figures: earlier }] of published.entries())
      for (const { figures: after } of published.slice(place + 1)) {
        const known = new Map(cellsOf(earlier, 'suppress').map(({ id, at, value }) => [`${id} ${at}`, value]))
        for (const { id, at, value } of cellsOf(after, 'suppress')) {
          const before = known.get(`${id} ${at}`)
          if (before === undefined || before === null || value === null || isTotal(at)) continue
          const change = Math.abs(value - before)
          expect(change === 0 || change >= threshold, `${id} ${at}: ${before}, ${value}`).toBe(true)
          compared += 1
        }
      }
  expect(compared).toBeGreaterThan(operations)
})

/** What somebody tells who has nothing but figures that were published. */
function attacked(figures: readonly ReleaseFigures[]) {
  const given = figures.flatMap(releasedTables).map((table): Given => ({ table, released: true }))
  if (given.length === 0) return { told: [], intervals: [] }
  const result = protect(solver, given, {
    ...{ rules: usualRules, method: 'suppress', base: threshold, recounted: true },
    ...{ seconds: 60, now: () => performance.now(), random },
  })
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result
}

test('T21 each hidden count of a release could be anything over an interval as wide as the rules ask', () => {
  const alone = everything
    .filter(({ figures }) => figures.protection.method === 'suppress')
    .map(({ figures }) => attacked([figures]))
  const widths = alone.flatMap(({ intervals }) =>
    intervals.map(({ interval }) => interval!.most - interval!.least),
  )
  expect(alone.flatMap(({ told }) => told)).toEqual([])
  expect(widths.length).toBeGreaterThan(10 * operations)
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(usualRules.protection)
})

test('T21 whoever has everything that was ever published, also what was replaced, singles nobody out', () => {
  for (const { published } of made) {
    const { told } = attacked(published.map(({ figures }) => figures))
    // Nobody can be sure that a count is small, nor what a hidden one is. That nobody is there may be told.
    const sure = told.filter(
      ({ between: [least, most] }) => (least >= 1 && most < threshold) || (least === most && least !== 0),
    )
    expect(sure).toEqual([])
  }
})

test('T21 most releases can be made, by every method, and corrections with them', () => {
  const refused = made.reduce((sum, one) => sum + one.refused, 0)
  expect(everything.length).toBeGreaterThan(2 * refused)
  for (const method of ['suppress', 'round', 'noise'])
    expect(everything.filter(({ figures }) => figures.protection.method === method).length).toBeGreaterThan(9)
  expect(everything.filter(({ figures }) => figures.replaces !== null).length).toBeGreaterThan(9)
})
