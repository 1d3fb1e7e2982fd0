import type { Act, Means, Purpose } from '../codes.ts'
import type { IndicatorCode } from '../indicators/dimensions.ts'
import type { ForcedLabourSign } from '../indicators/forced-labour.ts'
import type { UnodcSign } from '../indicators/unodc.ts'

/**
 * What a `yes`, or something seen, is a sign of. It bears on one indicator of a dimension at most, so that no single
 * answer makes a dimension hold.
 */
export interface Sign {
  code: string
  indicators: readonly IndicatorCode[]
  acts?: readonly Act[]
  means?: readonly Means[]
  purposes?: readonly Purpose[]
  /** Of ILO's eleven indicators of forced labour. */
  forcedLabour?: readonly ForcedLabourSign[]
  unodc?: readonly UnodcSign[]
  /** Weighs in no list, and must not be passed over when it is about a child. */
  concernsChild?: true
}

export interface Question extends Sign {
  /** Whether it belongs to the conversation with an adult, or to the four questions for a child. */
  path: 'adult' | 'child'
  /** `yes_no`: the answers are yes, no, don't know, does not want to answer, not asked. */
  answer: 'yes_no'
  /** Code of the picture beside the words; `null` where none has been drawn. */
  pictogram: string | null
}

/** Something the officer sees. It is kept apart from what she says; not seeing it means nothing. */
export type Observation = Sign
