import type { Qualifier } from '../report.ts'

/** A number in a sentence that could count something. Places are those of the sentence. */
export interface Quantity {
  value: number
  high?: number
  qualifier?: Qualifier
  /** Where its words begin, the qualifier among them. */
  start: number
  end: number
  /** “Dozens”: it counts, and gives no figure. */
  vague?: true
  /** “Un”, “une”: an article, which is a number only beside others. */
  article?: true
}
