import { expect, test } from 'vitest'
import { openSolver } from './solver.ts'
import { attackTexts, publishReleases, usualWish } from './testing/protected.ts'
import { randomReleases, seeded } from './testing/random-operation.ts'

const solver = await openSolver()

test('of 40 random operations nobody who has all releases tells anything, and what is printed adds up', () => {
  const random = seeded(2018)
  let [published, second, hidden, numbers] = [0, 0, 0, 0]
  for (let round = 0; round < 40; round++) {
    const { printed, results } = publishReleases(solver, randomReleases(random))
    if (printed.length === 0) continue
    published += 1
    if (results.length > 1) second += 1
    // Read again from text, as anybody would; that also checks that printed numbers add up.
    const attack = attackTexts(solver, printed)
    expect(attack.told, printed.join('\n')).toEqual([])
    for (const { words, interval } of attack.intervals)
      if (!words.includes('difference of'))
        expect(interval!.most - interval!.least).toBeGreaterThanOrEqual(usualWish.rules.protection)
    for (const { lost } of results.flatMap(({ tables }) => tables)) {
      hidden += lost.cells
      numbers += lost.of
    }
  }
  expect(published).toBeGreaterThan(35)
  expect(second).toBeGreaterThan(2)
  expect(hidden / numbers).toBeLessThan(0.7)
})
