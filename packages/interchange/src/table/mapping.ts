import type { DateOrder } from '../values/dates.ts'
import type { Role } from './roles.ts'

/** How one column is taken in. */
export interface ColumnMapping {
  /** As its heading stands in the file. */
  column: string
  /** `keep`: sealed as it is, with its heading. `leave`: not taken in at all; only a person decides that. */
  as: Role | 'keep' | 'leave'
  /** From 0 to 1: how sure the guess is; a person's own choice is 1. */
  sure: number
  why: string
  /** Of columns with few different texts: our code for each text, `''` where none is meant. */
  codes?: Record<string, string>
  /** Of columns of dates: what comes first where figures could be read both ways. */
  order?: DateOrder
}

/**
 * How a sheet becomes cases: guessed by `guessMapping`, shown on a page, changed there by a person, and applied by
 * `applyMapping`. It holds no cell but the texts of `codes`; JSON keeps it for the next file of the same kind.
 */
export interface Mapping {
  sheet?: string
  /** Row of the headings, as the file counts; 0 where there is none. */
  headingRow: number
  columns: ColumnMapping[]
}

/** From here on a guess is used without asking; below it is only shown. */
export const sureEnough = 0.5
