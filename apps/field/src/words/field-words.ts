import type { Plural } from '@libertad/words/load'
import type { en } from './en.ts'

/** What a section of words must hold in every language: the shape of the English one. */
export type SaidAs<Part> = Part extends string
  ? string
  : keyof Part extends Intl.LDMLPluralRule
    ? Plural
    : { [Key in keyof Part]: SaidAs<Part[Key]> }

/** The words of the phone. A missing or an extra word is a type error. */
export type FieldWords = SaidAs<typeof en>
