import type { AgeBand } from '../values/age-bands.ts'
import type { Sex } from '../values/sexes.ts'

/** One person of a CTDC data set, in our codes. Absent: not known, which is never no. */
export interface CtdcRecord {
  /** Year in which she was registered. */
  year?: number
  sex?: Sex
  ageBand?: AgeBand
  /** ISO 3166-1 alpha-2. */
  citizenship?: string
  countryOfExploitation?: string
  /** Ticks by the name of their column. */
  flags: Record<string, boolean>
  /** What stands in columns of text, by the name of the column. */
  texts: Record<string, string>
  /** Columns that are none of theirs, and what could not be said in our codes. */
  kept: Record<string, string>
}
