import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPair } from '../testing/a-pair.ts'
import { placeOn, waterfall } from './waterfall.ts'

test('each bar begins where the one before ended, and what says nothing has none', () => {
  const { steps, sum } = waterfall(aPair())
  expect(steps.map(({ of }) => of)).toEqual(['rarity', 'document', 'names_and_age', 'age', 'sex'])
  expect(steps.slice(1).every(({ from }, at) => from === steps[at]!.to)).toBe(true)
  expect(sum).toBeCloseTo(6.1)
})

test('every bar and the line of equal likelihood lie on the axis', () => {
  const weights = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { maxLength: 12 })
  fc.assert(
    fc.property(fc.double({ min: -14, max: -1, noNaN: true }), weights, (prior, all) => {
      const drawn = waterfall({
        prior,
        evidence: all.map((weight, at) => ({ of: `${at}`, is: 'agrees', weight })),
      })
      const places = [0, ...drawn.steps.flatMap(({ from, to }) => [from, to])].map((at) => placeOn(drawn, at))
      return places.every((place) => place >= 0 && place <= 100)
    }),
  )
})
