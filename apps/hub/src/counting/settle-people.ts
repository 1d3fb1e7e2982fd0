import { exploitations, isChild } from '@libertad/domain'
import { isSex } from './compare-records.ts'
import type { JudgedPair } from './judge-pairs.ts'
import type { MetRecord } from './linking-facts.ts'
import { countsNow } from './what-counts.ts'
import type { PersonForFigures } from './people-for-figures.ts'

/**
 * Exactly so many people as the figure says. Likeliest pairs are joined first, and what people decided before them.
 * Where more are expected to be somebody again than pairs say, some records that met nobody are left out, first of those
 * that could not be compared, spread evenly over what they say: which ones they are nobody knows.
 */
export function settlePeople(
  records: readonly MetRecord[],
  pairs: readonly JudgedPair[],
  uncovered: ReadonlySet<string>,
  people: number,
): PersonForFigures[] {
  const groups = joined(records, pairs, people)
  const tooMany = Math.max(0, groups.length - people)
  const alone = groups.flatMap(([first, second]) => (second ? [] : [first!]))
  const unseen = alone.filter(({ subject }) => uncovered.has(subject))
  const seen = alone.filter(({ subject }) => !uncovered.has(subject))
  const first = Math.min(tooMany, unseen.length)
  const out = new Set([...spread(unseen, first), ...spread(seen, tooMany - first)])
  return groups
    .filter(([record]) => !out.has(record!))
    .slice(0, people)
    .map(personOf)
}

/** So many of the records, evenly over their country, sex, age and exploitation. */
function spread(records: MetRecord[], many: number): MetRecord[] {
  const order = records.toSorted((a, b) =>
    said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : a.number - b.number,
  )
  return Array.from({ length: Math.min(many, order.length) }, (_, i) => {
    return order[Math.floor(((i + 0.5) * order.length) / many)]!
  })
}

const said = ({ country, sex, ageBand, exploitation }: MetRecord) =>
  [country, sex, ageBand, exploitation[0]].join()

function joined(records: readonly MetRecord[], pairs: readonly JudgedPair[], people: number): MetRecord[][] {
  const groups = new Map(records.map((record) => [record.subject, [record]]))
  const apart = new Set(
    pairs.filter(({ state }) => state === 'different').flatMap(({ a, b }) => [key(a, b), key(b, a)]),
  )
  const order = pairs
    .filter((pair) => pair.likely > 0 && countsNow(pair))
    .sort((x, y) => y.likely - x.likely || (x.pair.pair < y.pair.pair ? -1 : 1))
  let left = records.length
  for (const { a, b, state } of order) {
    if (left <= people) break
    const [one, other] = [groups.get(a.subject)!, groups.get(b.subject)!]
    if (one === other) continue
    if (state !== 'same' && one.some((x) => other.some((y) => apart.has(key(x, y))))) continue
    one.push(...other)
    for (const record of other) groups.set(record.subject, one)
    left--
  }
  return [...new Set(groups.values())]
}

const key = (a: MetRecord, b: MetRecord) => `${a.subject} ${b.subject}`

function personOf(records: MetRecord[]): PersonForFigures {
  const inTime = records.toSorted((a, b) =>
    a.metOn < b.metOn ? -1 : a.metOn > b.metOn ? 1 : a.number - b.number,
  )
  const ages = inTime.map(({ ageBand }) => ageBand).filter((band) => band !== 'unknown')
  const children = ages.filter(isChild).length
  const kinds = inTime.flatMap(({ exploitation }) => exploitation).filter((kind) => kind !== 'unknown')
  return {
    sex: most(inTime.map(({ sex }) => sex).filter(isSex)) ?? inTime[0]!.sex,
    // Where records stand even she is counted as a child: who may be one is treated as one.
    age: ages.length === 0 ? 'unknown' : children * 2 >= ages.length ? 'child' : 'adult',
    exploitation: most(kinds, exploitations) ?? 'unknown',
    place: inTime.find(({ place }) => place)?.place ?? 'unknown',
    country: inTime[0]!.country,
  }
}

/** What is said most often; of two as often, the one that stands first. */
function most<Value>(values: readonly Value[], order: readonly Value[] = values): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || order.indexOf(a) - order.indexOf(b))
    .map(([value]) => value)[0]
}
