import type { Write } from '../model/room-port.ts'

/** What is wrong with one field of a form, before anything is sent. */
export type Mistake =
  | 'needed'
  /** A sign that a name may not hold. */
  | 'signs'
  /** The last day before the first. */
  | 'day_order'
  /** None of several boxes is chosen. */
  | 'choose'
  /** Two fields belong together, and one of them is open. */
  | 'both'
  /** The same as before. */
  | 'unchanged'
  /** A moment that has not come yet. */
  | 'later_than_now'
  /** Ready, with less than is needed. */
  | 'not_enough'
  /** No code of a site, or one that another site has. */
  | 'code_form'
  | 'code_taken'
  /** Not a number in the range. */
  | Range

/** From one number to another, both allowed. */
export interface Range {
  from: number
  to: number
  whole: boolean
}

export type Mistakes<Field extends string> = Partial<Record<Field, Mistake>>

/** A whole form: the entry that it writes, or what is wrong with it. The hub checks all of it again. */
export type Made<Field extends string> =
  { right: true; write: Write } | { right: false; mistakes: Mistakes<Field> }

/** The entry, unless a mistake was found. */
export function madeOf<Field extends string>(mistakes: Mistakes<Field>, write: () => Write): Made<Field> {
  return Object.keys(mistakes).length > 0 ? { right: false, mistakes } : { right: true, write: write() }
}
