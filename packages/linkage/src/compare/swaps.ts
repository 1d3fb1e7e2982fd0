import type { Field } from '../fields/field.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** Finds given and family name in each other's places, the one the same and the other at least nearly. */
export function swaps(
  fields: readonly Field[],
  rows: Int32Array,
): { given: number; family: number; test: (a: number, b: number) => boolean } | undefined {
  const given = fields.findIndex(({ role }) => role === 'given name')
  const family = fields.findIndex(({ role }) => role === 'family name')
  if (given < 0 || family < 0) return undefined
  const width = fields.length
  const [ones, others] = [fields[given]!, fields[family]!]
  const places = new Map(others.values.map((value, code) => [value, code]))
  // For each given name the same word among family names.
  const same = Int32Array.from(ones.values, (value, code) => (code === 0 ? 0 : (places.get(value) ?? -1)))
  const alike = (name: number, familyName: number) =>
    same[name] === familyName || jaroWinkler(ones.values[name]!, others.values[familyName]!) > 0.9
  const test = (a: number, b: number) => {
    const givenA = rows[a * width + given]!
    const givenB = rows[b * width + given]!
    if (givenA === 0 || givenB === 0 || givenA === givenB) return false
    const familyA = rows[a * width + family]!
    const familyB = rows[b * width + family]!
    if (familyA === 0 || familyB === 0) return false
    if (same[givenA] !== familyB && same[givenB] !== familyA) return false
    return alike(givenA, familyB) && alike(givenB, familyA)
  }
  return { given, family, test }
}
