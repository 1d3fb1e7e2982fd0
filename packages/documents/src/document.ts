import type { Format, Span } from './layout.ts'

/** One field of a zone. Lines and places count from one within the zone. */
export interface ReadField extends Span {
  /**
   * What the field says: text without fillers at its end, `male`, `female` or `unspecified`, a date as `YYYY-MM-DD` with
   * `X` for what the document leaves unknown. `null` when what stands there can mean nothing.
   */
  value: string | null
  /** What stands there, after the repairs that are named. */
  raw: string
  check?: ReadCheck
  /** What a code stands for, when it is not simply a country's. */
  means?: string
  /** The name fills its line to the end: something may have been cut off. */
  truncated?: true
  /** Parts of a date that the document leaves unknown. */
  unknown?: ('year' | 'month' | 'day')[]
  /** Where a document number longer than its field goes on. */
  goesOn?: Span & { raw: string }
}

export interface ReadCheck {
  /** The digit that it should be; `null` when a character of the field has no value. */
  expected: string | null
  found: string
  right: boolean
  line: number
  at: number
}

/** Something that was read otherwise than it was written; `says` is a sentence for a person. */
export interface Repair {
  repair:
    | 'small_letters'
    | 'other_characters'
    | 'blanks_removed'
    | 'blanks_as_fillers'
    | 'marks_as_fillers'
    | 'other_lines_left_out'
    | 'blank_lines_left_out'
    | 'lines_joined_and_cut'
    | 'lines_reordered'
    | 'fillers_added'
    | 'fillers_removed'
    | 'noise_as_fillers'
    | 'misread_character'
  says: string
  /** Of the zone, not of the file. */
  line?: number
  at?: number
  field?: string
  read?: string
  meant?: string
}

/** Something a person should look at: it cannot be right, or cannot be told. */
export interface Warning {
  warning:
    | 'outside_class'
    | 'no_such_date'
    | 'expiry_far_ahead'
    | 'unknown_state'
    | 'unusual_document_code'
    | 'unusual_sex'
    | 'no_name'
    | 'no_document_number'
    | 'name_end_doubtful'
    | 'may_be_misread'
  says: string
  field?: string
  line?: number
  at?: number
}

export interface TravelDocument {
  format: Format
  /** Line of the file in which the zone begins. */
  startsAt: number
  fields: Record<string, ReadField>
  /** Names of the fields whose check digit is wrong; `composite` is the one over all. */
  wrongCheckDigits: string[]
  repairs: Repair[]
  warnings: Warning[]
}

/** Something that looks like a zone and is none that can be read. */
export interface RefusedZone {
  startsAt: number
  /** What is wrong and what would be right. Never what stands there. */
  says: string
}

export interface Reading {
  documents: TravelDocument[]
  refused: RefusedZone[]
}
