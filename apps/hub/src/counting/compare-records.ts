import { ageBands, isChild } from '@libertad/domain'
import type { Evidence } from '@libertad/protocol'
import type { MetPair, MetRecord } from './linking-facts.ts'

type Agreement = Evidence['is']

/** How two records compare on one thing, before it is weighed. */
export interface Compared {
  of: string
  is: Agreement
}

/**
 * How two encounters compare on what is known in codes; tokens apart. `same_visit` is said only of two records of one
 * agency: whoever was at one visit is written down once there.
 */
export function compareRecords(a: MetRecord, b: MetRecord): Compared[] {
  const sameVisit = a.owner === b.owner && a.visit === b.visit
  return [
    { of: 'sex', is: known(isSex(a.sex) && isSex(b.sex), a.sex === b.sex) },
    { of: 'age', is: age(a.ageBand, b.ageBand) },
    {
      of: 'nationality',
      is: known(isCountry(a.nationality) && isCountry(b.nationality), a.nationality === b.nationality),
    },
    { of: 'same_site', is: known(true, a.site === b.site && a.metOn === b.metOn) },
    { of: 'days_apart', is: daysApart(daysBetween(a.metOn, b.metOn)) },
    { of: 'interviewed_before', is: interviewed(a, b) },
    { of: 'same_visit', is: sameVisit ? 'agrees' : 'missing' },
  ]
}

const known = (both: boolean, same: boolean): Agreement => (!both ? 'missing' : same ? 'agrees' : 'differs')

export const isSex = (sex: MetRecord['sex']) => sex === 'woman' || sex === 'man' || sex === 'other'
export const isCountry = (nationality: string | undefined): nationality is string =>
  nationality !== undefined && nationality !== 'unknown'

/** Bands of which one ends where the other begins are near: she is a year older, or said it otherwise. */
export function age(a: MetRecord['ageBand'], b: MetRecord['ageBand']): Agreement {
  if (a === 'unknown' || b === 'unknown') return 'missing'
  const [one, other] = [scale.indexOf(a), scale.indexOf(b)]
  // Known only as a child or as an adult.
  if (one < 0 || other < 0) return isChild(a) === isChild(b) ? 'near' : 'differs'
  return one === other ? 'agrees' : Math.abs(one - other) === 1 ? 'near' : 'differs'
}
const scale = ageBands.filter((band) => !band.endsWith('unknown'))

/** Within a day, within a month, further apart. */
export const daysApart = (days: number): Agreement => (days <= 1 ? 'agrees' : days <= 31 ? 'near' : 'differs')

const daysBetween = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000

/** Whoever was met later says whether she was interviewed before. */
function interviewed(a: MetRecord, b: MetRecord): Agreement {
  const isLater = a.metOn === b.metOn ? a.number > b.number : a.metOn > b.metOn
  const { interviewedBefore: said } = isLater ? a : b
  return said === 'yes' ? 'agrees' : said === 'no' ? 'differs' : 'missing'
}

/** What the tokens of a pair say, kind by kind. */
export const compareTokens = ({ agrees, differs }: MetPair): Compared[] => [
  ...agrees.map((of): Compared => ({ of, is: 'agrees' })),
  ...differs.map((of): Compared => ({ of, is: 'differs' })),
]
