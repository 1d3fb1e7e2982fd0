import type { Interval } from './attack/intervals.ts'
import type { Told } from './attack/told.ts'
import type { PlainRounding } from './rounding/plain-rounding.ts'
import type { Rules } from './rules.ts'
import type { Because } from './suppress/primary.ts'
import type { Problem, Table } from './table.ts'

/** What is asked for. */
export interface Wish {
  rules: Rules
  method: 'suppress' | 'round' | 'noise'
  /** Numbers are rounded to multiples of it. */
  base: number
  /** After so long, what is not proven safe is not safe. */
  seconds: number
  /** Milliseconds. */
  now: () => number
  /** From 0 to below 1. */
  random: () => number
  /**
   * Tables of different days count the same people again, and better: nobody outside takes a rise for newcomers alone,
   * and the number of all may change by few, as every headline tells. What few changed by is still not told.
   */
  recounted?: boolean
  /** What noise may tell; needed for it alone. */
  noise?: NoiseWish
}

/** In thousandths of epsilon, whole numbers, so that sums are exact. */
export interface NoiseWish {
  /** For these tables together. */
  epsilon: number
  /** For everything that is ever published of these people. */
  budget: number
  /** Of the budget, before. */
  spent: number
  /** Chance of its own for a table, so that a table drawn again of the same counts is the same. */
  randomFor?: (table: Table) => () => number
}

/** What noise told, and how far it moved counts. */
export interface NoiseTold {
  /** In thousandths of epsilon: by these tables, and with all before. */
  spent: number
  spentInAll: number
  budget: number
  /** Names of the tables that were drawn; the others are made of them. */
  measured: string[]
  /** Nineteen of twenty counts of a drawn table lie so near to what is printed, before they were made to add up. */
  within: number
}

/** A table as it may be published. */
export interface SafeTable {
  table: Table
  /** Of each cell what is printed; `undefined`: hidden. */
  printed: (number | undefined)[]
  hidden: HiddenCell[]
  /** Of each cell what an attacker can tell of it; `undefined` where it is printed as it is, or nothing was found. */
  intervals: (Interval | undefined)[]
  lost: Lost
}

export interface HiddenCell {
  cell: number
  words: string
  because: Because
  /** What an attacker can tell of it. */
  interval: Interval | undefined
}

/** What the public loses. */
export interface Lost {
  /** Numbers hidden, or changed by rounding. */
  cells: number
  of: number
  /** People in hidden inner cells, or by whom the numbers are off, together. */
  count: number
  /** Of all people that those numbers count. */
  share: number
}

export interface Protection {
  /** Nothing is told beyond what was public before. Only then may the tables be published. */
  safe: boolean
  /** Why it is not, in sentences. */
  why: string[]
  /** How files and tables were understood, in sentences. */
  understood: string[]
  /** Those that are not released yet. */
  tables: SafeTable[]
  /** What somebody can tell who has all tables, as they would be published. */
  told: Told[]
  /** What could be told already, from released tables alone. */
  toldBefore: Told[]
  /** Of counts that no table tells plainly. */
  intervals: { words: string; interval: Interval | undefined }[]
  /** The same tables with every number rounded to the nearest multiple by itself. */
  roundingAlone: PlainRounding
  /** Whether all sums still add up. */
  adds: boolean
  /** Of the method `noise`. */
  noise?: NoiseTold
}

/** Tables that cannot be read together. */
export interface Unreadable {
  problems: (Problem & { table: string })[]
}
