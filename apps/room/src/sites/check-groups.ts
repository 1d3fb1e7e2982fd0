import type { SiteDetail } from '../model/view-model.ts'

type Check = SiteDetail['checks'][number]

export interface CheckGroup extends Omit<Check, 'about'> {
  /** What was checked there: documents, persons, vehicles. */
  about: string[]
}

/** Checks by database, those with hits first, then those with most checks. */
export function checkGroups(checks: readonly Check[]): CheckGroup[] {
  const groups = new Map<string, CheckGroup>()
  for (const { database, about, made, hits, confirmed } of checks) {
    const group = groups.get(database) ?? { database, about: [], made: 0, hits: 0, confirmed: 0 }
    groups.set(database, {
      database,
      about: group.about.includes(about) ? group.about : [...group.about, about],
      made: group.made + made,
      hits: group.hits + hits,
      confirmed: group.confirmed + confirmed,
    })
  }
  return [...groups.values()].sort((one, other) => other.hits - one.hits || other.made - one.made)
}
