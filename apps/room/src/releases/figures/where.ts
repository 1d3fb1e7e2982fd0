import type { ReleaseFigures } from '@libertad/domain'
import type { CounterName } from '../../model/view-model.ts'

/** Numbers of a release that are told in sentences, each with the figure that it is. */
const paths = {
  people: 'people.best',
  low: 'people.low',
  high: 'people.high',
  level: 'level',
  arrests: 'arrests',
  countries: 'countries',
  sitesVisited: 'sitesVisited',
  number: 'number',
  base: 'protection.base',
} as const
export type Told = keyof typeof paths

/** Which number a figure of the press text is; `undefined` for one that this program does not know. */
export const toldBy = (figure: string): Told | undefined =>
  (Object.keys(paths) as Told[]).find((told) => paths[told] === figure)

/** Numbers that a release tells, with their values. The step of rounding only where something is rounded. */
export function numbersTold(figures: ReleaseFigures): { told: Told; value: number }[] {
  const { people, level, arrests, countries, sitesVisited, number, protection } = figures
  return [
    { told: 'people', value: people.best },
    { told: 'low', value: people.low },
    { told: 'high', value: people.high },
    { told: 'level', value: level },
    { told: 'arrests', value: arrests },
    { told: 'countries', value: countries },
    { told: 'sitesVisited', value: sitesVisited },
    { told: 'number', value: number },
    ...(protection.base > 1 ? [{ told: 'base' as const, value: protection.base }] : []),
  ]
}

/** The counter whose entries make a number, for those who may read them. */
export const counterOf: Partial<Record<Told, CounterName>> = {
  ...{ people: 'people', arrests: 'arrests', countries: 'countries', sitesVisited: 'sitesVisited' },
}
