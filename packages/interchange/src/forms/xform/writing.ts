import type { Form, Placed, Question } from '../model/form.ts'
import type { Itext } from './itext.ts'
import type { Paths } from './to-paths.ts'

/** What is at hand while the body of a form is written. */
export interface Writing {
  form: Form
  paths: Paths
  itext: Itext
  /** Values that are set when another question is answered, by the name of that question. */
  setBy: ReadonlyMap<string, readonly Placed<Question>[]>
}
