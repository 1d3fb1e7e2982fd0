import type { Field } from '../fields/field.ts'
import type { AgreementField } from '../learn/agreement.ts'
import { binsOf } from './rareness.ts'
import { areFar, sketchesOf } from './sketch.ts'
import { swaps } from './swaps.ts'

/** Compares records by their numbers, field by field, in levels. */
export interface Comparer {
  fields: AgreementField[]
  /** Level of one field: 0 where either record says nothing. */
  level: (field: number, a: number, b: number) => number
  /** Values of each record side by side, as places among the values of each field; what is compared lies together. */
  rows: Int32Array
  /** For each value of a field the level that two records show who both have it. */
  same: Uint8Array[]
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
  const width = fields.length
  const rows = new Int32Array(width * (fields[0]?.codes.length ?? 0))
  fields.forEach(({ codes }, f) => codes.forEach((code, record) => (rows[record * width + f] = code)))
  const bins = fields.map((field) => binsOf(field, split))
  const swap = swaps(fields, rows)
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
  const same = bins.map(({ of }) => of)
  const beyond = bins.map(({ names }, f) => names.length + 1 + (swap?.given === f ? 1 : 0))
  const sketched = fields.map(({ values, scale }) => (scale.far ? sketchesOf(values) : undefined))
  const level = (f: number, a: number, b: number): number => {
    const one = rows[a * width + f]!
    const other = rows[b * width + f]!
    if (one === 0 || other === 0) return 0
    if (one === other) return same[f]![one]!
    const { values, scale } = fields[f]!
    const sketches = sketched[f]
    if (sketches && areFar(sketches, one, other)) return beyond[f]! + scale.far!(values[one]!, values[other]!)
    return beyond[f]! + scale.level(values[one]!, values[other]!)
  }
  const exchanged = swap && { ...swap, level: bins[swap.given]!.names.length + 1 }
  return {
    fields: described,
    ...{ level, rows, same },
    compare(a, b, row, at = 0) {
      for (let f = 0; f < width; f++) row[at + f] = level(f, a, b)
      if (!exchanged || !exchanged.test(a, b)) return
      row[at + exchanged.given] = exchanged.level
      row[at + exchanged.family] = 0
    },
    fullChance: bins.map(({ chance }) => chance),
    exchanged,
  }
}
