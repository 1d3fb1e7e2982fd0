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
}

/**
 * Tokens made of a name hang together: a namesake of her age shares several at once. So they are one field, whose level
 * is how many kinds of them agree; a document stands for itself.
 */
export const identityFields: readonly IdentityField[] = [
  { name: 'document', levels: ['agrees', 'differs'], match: [0.8, 0.2], chance: [1e-6, 1 - 1e-6] },
  {
    ...{ name: 'names', levels: ['four', 'three', 'two', 'one', 'none'] },
    ...{ match: [0.35, 0.25, 0.15, 0.1, 0.15], chance: [2e-6, 2e-5, 5e-4, 5e-3, 0.994478] },
  },
  { name: 'sex', levels: ['agrees', 'differs'], match: [0.97, 0.03] },
  { name: 'age', levels: ['agrees', 'near', 'differs'], match: [0.8, 0.15, 0.05] },
  { name: 'nationality', levels: ['agrees', 'differs'], match: [0.93, 0.07] },
]

/** Other things than the identity that were compared; a kind of token that is none of them is made of a name. */
const codes = new Set([
  ...['sex', 'age', 'nationality', 'same_site', 'days_apart', 'interviewed_before', 'same_visit'],
])
export const isNameToken = (of: string) => of !== 'document' && !codes.has(of)

/** Levels of each field, 1 for the first; 0 where either says nothing. */
export function patternOf(compared: readonly Compared[]): Uint8Array {
  const is = (name: string) => compared.find(({ of }) => of === name)?.is ?? 'missing'
  const names = compared.filter(({ of }) => isNameToken(of))
  const agreeing = names.filter((one) => one.is === 'agrees').length
  // That the name and the nationality agree says already that the nationality does.
  const nationality = compared.some((one) => one.of === 'names_and_nationality' && one.is === 'agrees')
  return Uint8Array.of(
    levelOf(is('document'), 2),
    names.length === 0 ? 0 : 5 - Math.min(4, agreeing),
    levelOf(is('sex'), 2),
    levelOf(is('age'), 3),
    nationality ? 0 : levelOf(is('nationality'), 2),
  )
}

const levelOf = (is: Compared['is'], levels: 2 | 3) =>
  is === 'missing' ? 0 : is === 'agrees' ? 1 : is === 'near' ? 2 : levels

/** Chance of each level of a field of codes, from how often their values occur. */
export function chanceOfCodes({ levels }: IdentityField, { agrees, near, differs }: Chance): number[] {
  return levels.length === 2 ? [agrees, near + differs] : [agrees, near, differs]
}
