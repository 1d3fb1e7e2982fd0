import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pseudonymOf, pseudonymsOf } from './pseudonym.ts'

const people = fc.uniqueArray(
  fc.record({ id: fc.uuid({ version: 4 }), country: fc.constantFrom('GY', 'LC') }),
  { selector: ({ id }) => id, maxLength: 40 },
)

test('a pseudonym is read without mistaking signs, and is the same wherever it is made', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 4 }), (id) => {
      const made = pseudonymOf(id, 'GY')
      expect(made).toMatch(/^GY-[A-HJ-NP-Z2-9]{4}$/)
      expect(pseudonymOf(id.toUpperCase(), 'GY')).toBe(made)
    }),
  )
})

test('no two people of a list share one, and a longer one begins like the short one', () => {
  fc.assert(
    fc.property(people, (list) => {
      const given = pseudonymsOf(list)
      expect(new Set(given.values()).size).toBe(list.length)
      for (const { id, country } of list) expect(given.get(id)).toContain(pseudonymOf(id, country))
    }),
  )
})

test('two people whose first signs are alike both get more', () => {
  const [one, other] = ['abcdef12-0000-4000-8000-000000000001', 'abcdefff-0000-4000-8000-000000000002']
  const given = pseudonymsOf([
    { id: one!, country: 'GY' },
    { id: other!, country: 'GY' },
  ])
  expect(pseudonymOf(one!, 'GY')).toBe(pseudonymOf(other!, 'GY'))
  expect(given.get(one!)).not.toBe(given.get(other!))
})
