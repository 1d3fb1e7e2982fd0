import type { CountField, Group, Qualifier, VictimWording } from '../report.ts'
import type { Sentence } from '../text/sentences.ts'

/** A figure in a sentence, and what it counts. Places are those of the sentence. */
export interface Figure {
  field: CountField
  value: number
  high?: number
  qualifier?: Qualifier
  /** “Dozens of victims”: no figure. */
  vague?: true
  sentence: Sentence
  start: number
  end: number
  /** What was counted, in the words of the text. */
  words: string
  group?: Group
  /** Said as a part of another figure: “including 25”, “of whom 12”. */
  part: boolean
  /** Said of one ground or kind: “arrests for smuggling”. */
  narrow?: boolean
  wording: VictimWording[]
  /** The sum of these. */
  parts?: { value: number; wording: string }[]
}
