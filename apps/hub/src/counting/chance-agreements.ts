import { age, daysApart, isCountry, isSex } from './compare-records.ts'
import type { MetRecord } from './linking-facts.ts'

/** How often two different records drawn at random agree, are near and differ on a thing, where both say something. */
export interface Chance {
  agrees: number
  near: number
  differs: number
}

/**
 * Chance agreement of all records on what is known in codes: counted through from how often each value occurs, never
 * from pairs that were proposed for being alike.
 */
export function chanceAgreements(records: readonly MetRecord[]): Record<string, Chance> {
  const of = <Value>(
    values: Value[],
    is: (a: Value, b: Value) => 'agrees' | 'near' | 'differs' | 'missing',
  ) => chanceOf(values, is)
  const same = <Value>(a: Value, b: Value) => (a === b ? 'agrees' : 'differs')
  const said = records
    .map(({ interviewedBefore }) => interviewedBefore)
    .filter((word) => word === 'yes' || word === 'no')
  const yes = (said.filter((word) => word === 'yes').length + 0.5) / (said.length + 1)
  const days = records.map(({ metOn }) => Math.round(Date.parse(metOn) / 86_400_000))
  return {
    sex: of(records.map(({ sex }) => sex).filter(isSex), same),
    age: of(
      records.map(({ ageBand }) => ageBand),
      age,
    ),
    nationality: of(records.map(({ nationality }) => nationality).filter(isCountry), same),
    same_site: sites(records),
    days_apart: of(days, (a, b) => daysApart(Math.abs(a - b)) as 'near'),
    interviewed_before: { agrees: yes, near: 0, differs: 1 - yes },
  }
}

/** A pair that is not there counts a little: what was never seen is not impossible. */
const usual = 10

function chanceOf<Value>(
  values: Value[],
  is: (a: Value, b: Value) => 'agrees' | 'near' | 'differs' | 'missing',
): Chance {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const sums = { agrees: usual / 3, near: usual / 3, differs: usual / 3, missing: 0 }
  const each = [...counts]
  for (const [i, [a, m]] of each.entries())
    for (const [b, n] of each.slice(i)) sums[is(a, b)] += a === b ? (m * (m - 1)) / 2 : m * n
  const all = sums.agrees + sums.near + sums.differs
  return { agrees: sums.agrees / all, near: sums.near / all, differs: sums.differs / all }
}

function sites(records: readonly MetRecord[]): Chance {
  const counts = new Map<string, number>()
  for (const { site, metOn } of records) {
    const key = `${site} ${metOn}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  let together = 0
  for (const n of counts.values()) together += (n * (n - 1)) / 2
  const all = (records.length * (records.length - 1)) / 2
  const agrees = (together + usual * 0.05) / (all + usual)
  return { agrees, near: 0, differs: 1 - agrees }
}
