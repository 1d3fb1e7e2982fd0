import type { Chance } from './chance-agreements.ts'
import type { Compared } from './compare-records.ts'

/** What an identity is compared on, and in which levels two records agree on it, from the most to the least. */
export interface IdentityField {
  name: string
  levels: readonly string[]
  /** What is usual for two records of one human. */
  match: readonly number[]
  /** What is usual for two people, of tokens: families and ages as common as in one region. Codes are counted through. */
  chance?: readonly number[]
  /** What is usual for one human is held to: else, where namesakes are many, they would be learnt to be one. */
  sure?: true
}

/**
 * Tokens made of names hang together: a namesake of her age shares several at once. So they are one field, whose level
 * is how many kinds of them agree, and whether one of these is rare; a document stands for itself, and so does a day of
 * birth.
 */
export const identityFields: readonly IdentityField[] = [
  {
    name: 'document',
    levels: ['agrees', 'differs'],
    match: [0.8, 0.2],
    chance: [1e-6, 1 - 1e-6],
    sure: true,
  },
  {
    name: 'word_and_day',
    levels: ['agrees', 'differs'],
    match: [0.85, 0.15],
    chance: [5e-5, 1 - 5e-5],
    sure: true,
  },
  {
    ...{ name: 'names', levels: ['three_rare', 'three', 'two_rare', 'two', 'one_rare', 'one', 'none'] },
    ...{ match: [0.45, 0.1, 0.2, 0.05, 0.04, 0.01, 0.15] },
    chance: [1e-5, 1e-5, 2.5e-4, 2.5e-4, 4e-3, 1e-3, 0.99448],
  },
  { name: 'sex', levels: ['agrees', 'differs'], match: [0.985, 0.015], sure: true },
  { name: 'age', levels: ['agrees', 'near', 'differs'], match: [0.88, 0.1, 0.02], sure: true },
  { name: 'nationality', levels: ['agrees', 'differs'], match: [0.93, 0.07], sure: true },
]

/** What is compared for itself; a kind of token that is none of them is made of names. */
const alone = new Set([
  ...['document', 'word_and_day', 'sex', 'age', 'nationality'],
  ...['same_site', 'days_apart', 'interviewed_before', 'same_visit'],
])
export const isNameToken = (of: string) => !alone.has(of)

/**
 * Levels of each field, 1 for the first; 0 where either says nothing. `isRare`: whether few others share a token of that
 * kind with the two.
 */
export function patternOf(compared: readonly Compared[], isRare: (of: string) => boolean): Uint8Array {
  const is = (name: string) => compared.find(({ of }) => of === name)?.is ?? 'missing'
  const names = compared.filter(({ of }) => isNameToken(of))
  const agreeing = names.filter((one) => one.is === 'agrees')
  const count = Math.min(3, agreeing.length)
  const common = count > 0 && !agreeing.some(({ of }) => isRare(of)) ? 1 : 0
  // Tokens that agree say already that years do, and families live in their nations: only a difference says more.
  const implied = count > 0 || is('word_and_day') === 'agrees'
  const code = (name: string) => (implied && is(name) === 'agrees' ? 'missing' : is(name))
  return Uint8Array.of(
    levelOf(is('document'), 2),
    levelOf(is('word_and_day'), 2),
    names.length === 0 ? 0 : 7 - 2 * count + common,
    levelOf(is('sex'), 2),
    levelOf(code('age'), 3),
    levelOf(code('nationality'), 2),
  )
}

const levelOf = (is: Compared['is'], levels: 2 | 3) =>
  is === 'missing' ? 0 : is === 'agrees' ? 1 : is === 'near' ? 2 : levels

/** Chance of each level of a field of codes, from how often their values occur. */
export function chanceOfCodes({ levels }: IdentityField, { agrees, near, differs }: Chance): number[] {
  return levels.length === 2 ? [agrees, near + differs] : [agrees, near, differs]
}
