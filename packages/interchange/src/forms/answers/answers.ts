import type { Place } from '../../format.ts'
import type { Form } from '../model/form.ts'

/** One set of answers, or one of a repeat inside it. */
export interface AnswerRecord {
  at: Place
  /** Its own number or key, and that of the record it lies in, as the file gives them. */
  key: string
  parent?: string
  /** Answers by the path of their question: `transport/image1`. Several choices stand with blanks between them. */
  values: Record<string, string>
  /** What the server wrote beside: when it came, under which number. */
  meta: Record<string, string>
}

/** The records of one repeat, or of the form itself, whose path is empty. */
export interface AnswerSection {
  path: string
  records: AnswerRecord[]
}

export interface Answers {
  /** The form that was given beside, written out; undefined where it could not be read. */
  form: Form | undefined
  sections: AnswerSection[]
}
