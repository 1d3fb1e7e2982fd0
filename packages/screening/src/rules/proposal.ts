import type { Act, Age, AnswerCode, ExploitationKind, Means, ProfileCode, Purpose, Result } from '../codes.ts'
import type { Dimension, IndicatorCode } from '../indicators/dimensions.ts'
import type { ForcedLabourSign } from '../indicators/forced-labour.ts'
import type { UnodcSign } from '../indicators/unodc.ts'
import type { NationalFinding } from '../national/national.ts'

/** One conversation as it stands, in codes. */
export interface Screening {
  kind: ExploitationKind
  age: Age
  /** ISO 3166-1 alpha-2 of the country whose law is shown beside the Palermo rule. */
  country?: string
  /** By code of question. A question that is not here is `not_asked`; a code unknown here is passed over. */
  answers: Readonly<Record<string, AnswerCode>>
  /** Codes of observations: what the officer saw. */
  seen: readonly string[]
}

/** What a line of a proposal rests on: a question answered `yes`, or an observation. */
export interface Evidence {
  code: string
  from: 'said' | 'seen'
}

export interface DimensionFinding {
  dimension: Dimension
  strong: IndicatorCode[]
  medium: IndicatorCode[]
  weak: IndicatorCode[]
  holds: boolean
}

/** One element of the Palermo definition. Not holding means only that nothing written down shows it. */
export interface Element<Code> {
  holds: boolean
  because: Evidence[]
  codes: Code[]
}

/** What this proposal rests on and nobody has yet checked at its source; words for them are in `languages/officer`. */
export const doubts = [
  'dimension_rule',
  'combination_table',
  'weights_not_checked',
  'profile_incomplete',
  'purpose_outside_list',
  'presumption_of_age',
  'national_rules_not_checked',
] as const
export type Doubt = (typeof doubts)[number]

/**
 * What the rules make of a screening: codes only, no score, no probability. It can be stored as JSON. A named person
 * determines, and may differ.
 */
export interface Proposal {
  /** Versions of all that was computed with: `rules 1, AL 1`. */
  rules: string
  profile: ProfileCode
  /** True when the path for a child applies, for a person under 18 or perhaps under 18. */
  child: boolean
  /** All six; empty when the profile's list refuses to compute. */
  dimensions: DimensionFinding[]
  act: Element<Act>
  /** Recorded for a child too, and never required of one. */
  means: Element<Means>
  purpose: Element<Purpose>
  /** Signs of the lists without weights; they change no result. */
  signs: { forcedLabour: ForcedLabourSign[]; unodc: UnodcSign[] }
  /** `not_computed` with a list that is incomplete: means and purpose then say nothing either. */
  result: Result
  national?: NationalFinding
  doubts: Doubt[]
}
