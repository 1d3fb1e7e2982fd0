import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dimensions, type Dimension } from '../indicators/dimensions.ts'
import { adultLadder, combineAdult, combineChild } from './combine.ts'

const having = (...holding: Dimension[]) =>
  Object.fromEntries(dimensions.map((one) => [one, holding.includes(one)])) as Record<Dimension, boolean>

const deceived = 'deceptive_recruitment'
const forced = 'coercive_recruitment'
const used = 'vulnerable_recruitment'

test.each([
  // The four rows of the table.
  ['no_grounds_seen', []],
  ['labour_rights_case', ['exploitation']],
  ['deception_and_exploitation', [deceived, 'exploitation']],
  ['reasonable_grounds', [deceived, 'exploitation', 'coercion']],
  ['reasonable_grounds', [forced, 'exploitation', 'coercion']],
  ['reasonable_grounds', [used, 'exploitation', 'coercion']],
  // What it does not list.
  ['open_a_person_decides', ['exploitation', 'coercion']],
  ['open_a_person_decides', ['exploitation', 'vulnerability']],
  ['open_a_person_decides', [forced, 'exploitation']],
  ['open_a_person_decides', [deceived]],
  ['open_a_person_decides', ['coercion']],
] as const)('%s: %j', (result, holding) => {
  expect(combineAdult(having(...holding))).toBe(result)
})

test('a further dimension never leads down the ladder', () => {
  fc.assert(
    fc.property(fc.subarray([...dimensions]), fc.constantFrom(...dimensions), (holding, more) => {
      const before = adultLadder.indexOf(combineAdult(having(...holding)))
      expect(adultLadder.indexOf(combineAdult(having(...holding, more)))).toBeGreaterThanOrEqual(before)
    }),
  )
})

test('act and purpose are enough for a child, and any sign keeps it open', () => {
  expect(combineChild(true, true, true)).toBe('child_reasonable_grounds')
  expect(combineChild(false, true, true)).toBe('open_a_person_decides')
  expect(combineChild(true, false, true)).toBe('open_a_person_decides')
  expect(combineChild(false, false, false)).toBe('no_grounds_seen')
})
