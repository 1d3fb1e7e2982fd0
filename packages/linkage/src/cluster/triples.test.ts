import { expect, test } from 'vitest'
import type { Scorer } from '../score/scorer.ts'
import { toldBy } from './triples.ts'

// Three records of two fields, a name and a birth date; weights of name and date for each pair.
const told = (rows: number[], pairs: Record<string, [number, number]>) => {
  const weigh = (a: number, b: number, into: Float64Array, at: number) => {
    const [name, date] = pairs[`${a}${b}`]!
    into.set([name, date], at)
    return name + date - 8
  }
  return toldBy([0, 1, 2], { weigh } as Scorer, { rows: Int32Array.from(rows), width: 2 })
}

test('a record that says little is not one with two who differ, and does not make them one', () => {
  const { alone, beside } = told([1, 1, 1, 2, 1, 0], { '01': [12, -9], '02': [12, 0], '12': [12, 0] })
  expect(alone(0, 2)).toBe(4)
  expect(beside(0, 1, 2)).toBeLessThan(-4)
  // Either of the two as likely as the other.
  expect(beside(0, 2, 1)).toBeCloseTo(0, 0)
})

test('two records that share a little are one through a third that shares much with both', () => {
  const { alone, beside } = told([1, 1, 2, 2, 1, 2], { '01': [-2, 3], '02': [12, 4], '12': [10, 9] })
  expect(alone(0, 1)).toBeLessThan(0)
  expect(beside(0, 1, 2)).toBeGreaterThan(7)
})
