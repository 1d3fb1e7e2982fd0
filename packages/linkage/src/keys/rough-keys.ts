import { bandsOf, birthKnown } from './birth-known.ts'
import { documentSkeleton } from './document-skeleton.ts'
import { readIdentity, type IdentityForKeys } from './identity.ts'
import { nameParts } from './name-parts.ts'

/**
 * Which way of making keys this is. Tokens of two ways never agree: whoever changes what a key is made of raises it,
 * and devices make the tokens of their people anew.
 */
export const keysVersion = 1

/** Kinds of keys, the one that says most first. */
export const keyKinds = [
  /** A document's number, whatever the document. */
  'document',
  /** One part of the name and the day of birth. */
  'word_and_day',
  /** Two parts of the name and the nationality. */
  'names_and_nationality',
  /** Two parts of the name and a band of six years of birth. */
  'names_and_age',
  /** One family name and the year of birth, or a year beside it where it comes from an age. */
  'family_and_year',
] as const
export type KeyKind = (typeof keyKinds)[number]

export interface RoughKey {
  kind: KeyKind
  /** In clear: it leaves the device only as a token. */
  value: string
}

/** No identity gives more keys: what a token keeper evaluates at once has room for it. */
export const mostKeys = 48

/**
 * Keys by which two records of one person may meet though they were written differently: in another script, with
 * another order, a missing part, an age instead of a date, a digit misread. One shared key is a hint, not a finding.
 * The same identity always gives the same keys, each once, in the order of `keyKinds`; a field that is not of its type is
 * as if it were empty.
 */
export function roughKeys(identity: IdentityForKeys): RoughKey[] {
  const known = readIdentity(identity)
  const { families, words, pairs } = nameParts(known)
  const { day, years } = birthKnown(known)
  const nationality = known.nationality.trim().toUpperCase().slice(0, 20)
  const bands = [...new Set(years.flatMap(bandsOf))]
  const values: Record<KeyKind, string[]> = {
    document: known.numbers.slice(0, mostDocuments).flatMap((number) => documentSkeleton(number) ?? []),
    word_and_day: day === undefined ? [] : words.map((word) => `${word} ${day}`),
    names_and_nationality: isNationality(nationality) ? pairs.map((pair) => `${pair} ${nationality}`) : [],
    names_and_age: pairs.flatMap((pair) => bands.map((band) => `${pair} ${band}`)),
    family_and_year: years.flatMap((year) => families.map((family) => `${family} ${year}`)),
  }
  return keyKinds
    .flatMap((kind) => [...new Set(values[kind])].map((value) => ({ kind, value })))
    .slice(0, mostKeys)
}

const mostDocuments = 6

const isNationality = (nationality: string) => /^[A-Z]+$/.test(nationality) && nationality !== 'UNKNOWN'
