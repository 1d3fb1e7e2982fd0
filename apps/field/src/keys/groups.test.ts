import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inGroups } from './groups.ts'

test('digits stand in groups of five, as they are read aloud, and none is lost', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(digits, (typed) => {
      const groups = inGroups(typed, 40).split(' ')
      expect(groups).toHaveLength(8)
      expect(groups.every((group) => group.length === 5)).toBe(true)
      expect(groups.join('').replaceAll('·', '')).toBe(typed)
    }),
  )
})
