import { expect, test } from 'vitest'
import { openSolver } from './solver.ts'
import { attackTexts, printedOf, protectTexts, tablesOf, usualWish } from './testing/protected.ts'
import { randomOperation, seeded } from './testing/random-operation.ts'

const solver = await openSolver()

test('of 200 random operations nobody who has all that is printed tells anything, and what is printed adds up', () => {
  const random = seeded(2018)
  let [published, hidden, numbers] = [0, 0, 0]
  for (let round = 0; round < 200; round++) {
    const result = protectTexts(solver, randomOperation(random))
    // What could not be made safe is not handed out.
    if (!result.safe) continue
    published += 1
    const printed = printedOf(result)
    // Read again from text, as anybody would; that also checks that printed numbers add up.
    const attack = attackTexts(solver, printed)
    expect(attack.told, printed.join('\n')).toEqual([])
    for (const [number, { cells }] of tablesOf(printed).entries()) {
      hidden += result.tables[number]!.hidden.length
      numbers += cells.length
    }
    for (const { interval } of attack.intervals)
      expect(interval!.most - interval!.least).toBeGreaterThanOrEqual(usualWish.rules.protection)
  }
  expect(published).toBeGreaterThan(170)
  expect(hidden / numbers).toBeLessThan(0.7)
}, 240_000)
