import { exploitations, sexes, siteKinds, type releaseTables, type ReleaseTable } from '@libertad/domain'
import type { PersonForFigures } from '../counting/people-for-figures.ts'

export type TableId = (typeof releaseTables)[number]
export type Dimension = keyof PersonForFigures

/** What each table that a release may tell is made of. */
export const dimensionsOf: Record<TableId, Dimension[]> = {
  sex_age: ['sex', 'age'],
  exploitation: ['exploitation'],
  place: ['place'],
  exploitation_sex: ['exploitation', 'sex'],
  place_sex: ['place', 'sex'],
  country: ['country'],
}

/**
 * Every answer there is, whether anybody gave it or not: a line that comes or goes would tell that somebody did. Only
 * countries are those that take part, which everybody may know.
 */
export const categoriesOf = (dimension: Dimension, countries: readonly string[]): readonly string[] =>
  dimension === 'country' ? countries : { ...fixed, age: ages }[dimension]

const ages = ['child', 'adult', 'unknown'] as const

const fixed = {
  sex: sexes,
  exploitation: exploitations,
  place: [...siteKinds, 'unknown'],
} as const

/** In a cell's place: all of that dimension together. */
const all = 'all'

/** A cell as figures name it: `woman.adult`, `woman.all`. */
export const cellName = (at: readonly (string | undefined)[]): string => at.map((one) => one ?? all).join('.')

export const cellAt = (name: ReleaseTable['cells'][number]['at']): (string | undefined)[] =>
  name.split('.').map((one) => (one === all ? undefined : one))
