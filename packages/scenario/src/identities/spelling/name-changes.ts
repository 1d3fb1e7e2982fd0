import type { Random } from '../../random.ts'
import type { Identity } from '../identity.ts'
import { originOf } from '../origins.ts'
import { withoutAccents } from '../romanise.ts'
import { heardOtherwise } from './heard-otherwise.ts'
import { surnamesOf } from './surnames.ts'
import { transliterated } from './transliterated.ts'

/** In the order in which they are made, so that each finds what it changes. */
export const nameChanges = [
  'transliteration_variant',
  'heard_otherwise',
  'one_surname_missing',
  'one_given_name_missing',
  'accents_dropped',
  'order_swapped',
] as const
export type NameChange = (typeof nameChanges)[number]

export type LatinName = Pick<Identity, 'given' | 'family'>

type Change = (random: Random, name: LatinName, identity: Identity) => LatinName | undefined

/** What each makes of a name; `undefined` where it would change nothing. */
export const changeName: Record<NameChange, Change> = {
  transliteration_variant: (random, _, identity) =>
    transliterated(random, identity, originOf(identity.nationality).tradition),

  heard_otherwise(random, { given, family }, { nationality }) {
    const { tradition } = originOf(nationality)
    const [first, last] = [
      heardOtherwise(random, given, tradition),
      heardOtherwise(random, family, tradition),
    ]
    if (first !== undefined && (last === undefined || random.chance(0.5))) return { given: first, family }
    return last === undefined ? undefined : { given, family: last }
  },

  one_surname_missing(random, { given, family }, { nationality }) {
    const surnames = surnamesOf(family)
    if (surnames.length < 2) return undefined
    // Spanish offices leave out the mother's surname, which is the last; Portuguese ones as well, and it is the first.
    const mothersLast = originOf(nationality).tradition === 'spanish'
    return { given, family: surnames.at((random.chance(0.85) ? mothersLast : !mothersLast) ? 0 : -1)! }
  },

  one_given_name_missing(random, { given, family }) {
    const all = given.split(/[ -]/)
    return all.length < 2 ? undefined : { given: all.at(random.chance(0.7) ? 0 : -1)!, family }
  },

  accents_dropped(_, { given, family }) {
    const plain = { given: withoutAccents(given), family: withoutAccents(family) }
    return plain.given === given && plain.family === family ? undefined : plain
  },

  order_swapped: (_, { given, family }) => (given === family ? undefined : { given: family, family: given }),
}
