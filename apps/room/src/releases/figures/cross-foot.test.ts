import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReleaseTable } from '@libertad/domain'
import { aTable } from '../testing/made-up-figures.ts'
import { crossFoot, whyNotFooting } from './cross-foot.ts'

test('sums with a hidden part are open, all others are checked', () => {
  // By age: woman.all and all.all; by sex: both ages and all.all.
  expect(crossFoot([aTable])).toEqual({ sums: 3, differ: 0, open: 3, totals: [70] })
})

test('true counts foot; one changed cell is found wherever it is', () => {
  const counts = fc.array(fc.nat(50), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(counts, fc.nat(5), (values, changed) => {
      const cells = [...whole(values)]
      expect(crossFoot([of(cells)])).toMatchObject({ differ: 0, open: 0 })
      const wrong = cells.map((cell, i) => (i === changed ? { ...cell, value: cell.value! + 1 } : cell))
      expect(crossFoot([of(wrong)]).differ).toBeGreaterThan(0)
    }),
  )
})

test.each([
  ['suppress', 0, undefined],
  ['suppress', 1, 'wrong'],
  ['round', 1, 'rounded'],
  ['noise', 1, 'noise'],
] as const)('%s with %i sums that differ is %s', (method, differ, why) => {
  expect(whyNotFooting({ differ }, { method })).toBe(why)
})

const of = (cells: ReleaseTable['cells']): ReleaseTable => ({ id: 'sex_age', by: ['sex', 'age'], cells })

/** Three by two counts with their totals. */
function whole(values: number[]): ReleaseTable['cells'] {
  const sum = (pick: (i: number) => boolean) =>
    values.reduce((total, value, i) => (pick(i) ? total + value : total), 0)
  const [sexes, ages] = [
    ['woman', 'man', 'other'],
    ['child', 'adult'],
  ]
  return [
    ...values.map((value, i) => ({ at: `${sexes[i % 3]}.${ages[Math.floor(i / 3)]}`, value })),
    ...sexes.map((sex, k) => ({ at: `${sex}.all`, value: sum((i) => i % 3 === k) })),
    ...ages.map((age, k) => ({ at: `all.${age}`, value: sum((i) => Math.floor(i / 3) === k) })),
    { at: 'all.all', value: sum(() => true) },
  ]
}
