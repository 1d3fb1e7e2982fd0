import { normaliseName, phoneticKey, withoutParticles } from '../names/index.ts'
import type { ReadIdentity } from './identity.ts'

/** Words of a name as they sound: those known as family names, and pairs of words that belong together. */
export interface NameParts {
  families: string[]
  words: string[]
  /** Two words in the order of the alphabet, since fields are filled the wrong way round. */
  pairs: string[]
}

/** So many words of one name are read; who has more is found by these. */
const most = { given: 2, family: 3, whole: 4 }

const sounds = (name: string, count: number): string[] =>
  distinct(
    withoutParticles(normaliseName(name))
      .filter((word) => word.length > 1)
      .slice(0, count)
      .map(phoneticKey),
  )

/** The parts of one identity: each family name alone, and with each given name. */
export function nameParts(identity: ReadIdentity): NameParts {
  const given = sounds(identity.given, most.given)
  const family = sounds(identity.family, most.family)
  const whole = sounds(identity.asWritten, most.whole)
  const known = given.length + family.length > 0
  const called = known ? [] : sounds(identity.calledBy, most.whole)
  const together =
    given.length > 0 && family.length > 0 ? family.flatMap((one) => given.map((other) => [one, other])) : []
  const loose = [whole, called, given.length === 0 ? family : [], family.length === 0 ? given : []]
  const pairs = [...together, ...loose.flatMap(pairsOf)]
  return {
    // Without a field for it, any part may be the family name.
    families: distinct([...family, ...(family.length > 0 ? [] : [...given, ...called, ...whole])]),
    words: distinct([...family, ...given, ...called, ...whole]),
    pairs: distinct(pairs.map((pair) => pair.toSorted().join('+'))),
  }
}

const pairsOf = (words: string[]): string[][] =>
  words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other]))

const distinct = <Item>(items: Item[]): Item[] => [...new Set(items)]
