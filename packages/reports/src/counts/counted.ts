import type { Quantity } from '../numbers/quantity.ts'
import { groups, type CountField, type Group } from '../report.ts'
import type { Noun, Term } from './terms.ts'

/** A number of a sentence with its noun, and the field that it turns out to be of. */
export interface Counted extends Quantity {
  noun?: Term<Noun>
  /** Where the words of the figure end. */
  until: number
  field?: CountField | undefined
  part: boolean
}

/** Nouns for people, whose field depends on what was done to them. */
export const people = new Set<Noun>(['person', 'suspect', 'officer', ...groups])

export const isGroup = (noun: Noun): noun is Group => (groups as readonly string[]).includes(noun)
