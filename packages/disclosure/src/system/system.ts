import type { Table } from '../table.ts'

/** A table, and whether the public has it already: then nothing in it can be hidden any more. */
export interface Given {
  table: Table
  released: boolean
}

/** Where a number is printed: number of the table, number of its cell. */
export interface Printed {
  table: number
  cell: number
}

/** One unknown of the attacker: a cell or margin of some tables, or how much a count changed between two. */
export interface Variable {
  words: string
  kind: 'cell' | 'change'
  /** The true count; `undefined` where only a released table knew it, and hid it. */
  count: number | undefined
  /** What is public of it whatever is hidden now. */
  least: number
  most: number
  printed: Printed[]
  /** A table that is not released yet prints it, unless it is hidden. */
  shown: boolean
  /** Dimensions put together in it: 0 for an inner cell. */
  level: number
  /** The number of all people of its tables, or how it changed. Every headline says it: it is never hidden. */
  headline: boolean
  /** May still be hidden: no headline, and nothing public says it. */
  hideable: boolean
  /** A released table hid it. */
  withheld: boolean
  /** A margin that no table prints. Whoever reads is taken to know it: it will stand in some other table. */
  assumed: boolean
}

/** One count that is the sum of others, by their numbers in `variables`. */
export interface Relation {
  whole: number
  parts: number[]
  /** A total over categories, or a later count made of the earlier one and the change. */
  kind: 'total' | 'change'
}

/** All that an attacker can put together from some tables: what there is to know and how it adds up. */
export interface System {
  given: Given[]
  variables: Variable[]
  relations: Relation[]
  /** Of each variable the relations it stands in, by number. */
  touching: number[][]
  /** Of each table and cell its variable. */
  variableOf: number[][]
  /** Of each table its points by place, inner cells and margins: see `placeOf`. -1 where there is none. */
  lattices: Lattice[]
  /** How the tables belong together, in sentences. */
  understood: string[]
}

/** All combinations of categories and totals of one table. */
export interface Lattice {
  /** How far apart neighbours in each dimension stand in `variables`. */
  strides: number[]
  /** Categories of each dimension. */
  sizes: number[]
  variables: Int32Array
}

/** A total stands before the first category of its dimension. */
export const placeOf = ({ strides }: Lattice, at: readonly number[]): number =>
  at.reduce((sum, category, k) => sum + (category + 1) * strides[k]!, 0)

/** Whether an attacker does not know a count though nothing more is hidden: it follows from the rest or does not. */
export function isOpen({ least, most, shown, assumed, withheld }: Variable): boolean {
  return least < most && !shown && !(assumed && !withheld)
}
