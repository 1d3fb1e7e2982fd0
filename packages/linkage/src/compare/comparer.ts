import type { Field } from '../fields/field.ts'
import type { AgreementField } from '../learn/agreement.ts'
import { binsOf } from './rareness.ts'
import { swaps } from './swaps.ts'

/** Compares records by their numbers, field by field, in levels. */
export interface Comparer {
  fields: AgreementField[]
  /** Level of one field: 0 where either record says nothing. */
  level: (field: number, a: number, b: number) => number
  /** The same where it needs no comparison of texts: missing, or the same value; else -1. */
  known: (field: number, a: number, b: number) => number
  /** All levels of a pair into a row; whether names were found exchanged. */
  compare: (a: number, b: number, row: Uint8Array, at?: number) => void
  /** How often two records drawn at random agree in full on each bin of a field. */
  fullChance: Float64Array[]
  /** Of each field: given and family name exchanged is the level after full agreement. */
  exchanged:
    { given: number; family: number; level: number; test: (a: number, b: number) => boolean } | undefined
}

/** A comparer of records: full agreement in bins by rareness, then the scale of the field. `split` as in two lists. */
export function comparerOf(fields: readonly Field[], split?: number): Comparer {
  const bins = fields.map((field) => binsOf(field, split))
  const swap = swaps(fields)
  const described = fields.map(({ name, shared, scale }, f): AgreementField => {
    const full = bins[f]!.names
    const exchanged =
      swap?.given === f ? ['stands in the place of the family name, and that one in its own'] : []
    return {
      name,
      shared,
      full: full.length,
      mass: bins[f]!.mass,
      close: full.length + exchanged.length + 1,
      levels: [...full, ...exchanged, ...scale.levels],
    }
  })
  const levelOfField = fields.map(({ codes, values, scale }, f) => {
    const { of, names } = bins[f]!
    const beyond = names.length + 1 + (swap?.given === f ? 1 : 0)
    return (a: number, b: number): number => {
      const [one, other] = [codes[a]!, codes[b]!]
      if (one === 0 || other === 0) return 0
      return one === other ? of[one]! : beyond + scale.level(values[one]!, values[other]!)
    }
  })
  const codesOf = fields.map(({ codes }) => codes)
  const exchanged = swap && { ...swap, level: bins[swap.given]!.names.length + 1 }
  return {
    fields: described,
    level: (field, a, b) => levelOfField[field]!(a, b),
    known(field, a, b) {
      const codes = codesOf[field]!
      const one = codes[a]!
      const other = codes[b]!
      if (one === 0 || other === 0) return 0
      return one === other ? bins[field]!.of[one]! : -1
    },
    compare(a, b, row, at = 0) {
      for (let f = 0; f < levelOfField.length; f++) row[at + f] = levelOfField[f]!(a, b)
      if (!exchanged || !exchanged.test(a, b)) return
      row[at + exchanged.given] = exchanged.level
      row[at + exchanged.family] = 0
    },
    fullChance: bins.map(({ chance }) => chance),
    exchanged,
  }
}
