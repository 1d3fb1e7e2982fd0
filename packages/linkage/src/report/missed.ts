import type { Linked } from '../link.ts'
import { blockedShare } from './blocked.ts'
import { damagedMatches, type Damage } from './damage.ts'
import { mixtureOf, poisson, type Grade } from './mixture.ts'

/** How many records are somebody again that were not found to be, as equally likely answers. */
export type Missed = number[]

/** Pairs that are looked at, to see how much of their copies is left. */
const seen = 4000

/** Bins that their log odds are put into. */
const bins = 12

/** Answers that are drawn. */
const answers = 40

/** A grade of damage of which less than this is found cannot be told from what was found. */
const leastFound = 0.3

/**
 * How many are missed, as of animals that are never caught: from how often the caught ones are. Fields are the occasions. Each
 * found pair shows how much of the copy was left; which mixture of lightly and heavily damaged copies looks so, as far as it is
 * found, is worked out (a mixture without a form, by expectation and maximisation), and so what of that mixture is not found.
 * Copies of one person may each be missed by itself, or together since they share their slips. What no key brought together is counted in by how many keys bring what was found.
 */
export function missedRecords(linked: Linked, least: number, random: () => number): Missed {
  const { clusters } = linked
  const found = foundPairs(linked)
  const again = [...clusters.members.values()].reduce((sum, { length }) => sum + length - 1, 0)
  if (found.length === 0 || again === 0) return [0]
  const edges = edgesOf(found.map(({ odds }) => odds))
  const grades = damagedMatches(linked, random)
    .map((damage) => gradeOf(damage, edges, Math.log(least / (1 - least))))
    .filter((grade) => grade.found >= leastFound)
  const blocked = blockedShare(linked, found)
  const sizes = [...clusters.members.values()].map(({ length }) => length)
  const most = mostMissed(linked, sizes)
  const times = new Map<number, number>()
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1)
  return Array.from({ length: answers }, () => {
    const mixture = mixtureOf(grades, resampled(found, edges, again, random))
    const alike = leastAlike + (1 - leastAlike) * random()
    const beyond = mostTimes * random() ** 2
    let missed = 0
    for (const { share, missing } of mixture) {
      const one = 1 - (1 - missing) * (1 - blocked)
      for (const [size, count] of times)
        missed += (count * share * (size - 1) * one ** ((size - 1) ** alike)) / again
    }
    return Math.min(most, (beyond * again * missed) / Math.max(0.1, 1 - missed))
  })
}

/** As missing all others of one person counts that of so many: of all if each is missed by itself, of their root if not. */
const leastAlike = 0.5

/** What is beyond all that was found can be none, or so many times what it looks like, at most. */
const mostTimes = 3

/** Who was missed stands alone; only where there are people of four records and more may two of hers stand together. */
function mostMissed({ records }: Linked, sizes: readonly number[]): number {
  const alone = records - sizes.reduce((sum, size) => sum + size, 0)
  return alone + sizes.filter((size) => size > 3).length
}

export interface FoundPair {
  a: number
  b: number
  odds: number
  /** Each record of a person counts as much as one of another. */
  weight: number
}

/** Pairs within people that are found by what they say themselves, some thousands of them. */
function foundPairs({ pairs, clusters, scorer }: Linked): FoundPair[] {
  const step = Math.max(1, Math.floor(pairs.a.length / seen / 2))
  const found: FoundPair[] = []
  for (let i = 0; i < pairs.a.length; i += step) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!]
    if (clusters.of[a] !== clusters.of[b]) continue
    const odds = scorer.explain(a, b).odds * Math.LN2
    if (odds > 0) found.push({ a, b, odds, weight: 1 / (clusters.members.get(clusters.of[a]!)!.length - 1) })
  }
  return found
}

function edgesOf(odds: readonly number[]): number[] {
  const sorted = odds.toSorted((x, y) => x - y)
  const inner = Array.from(
    { length: bins - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)]!,
  )
  return [0, ...new Set(inner.filter((edge) => edge > 0))]
}

const binOf = (edges: readonly number[], odds: number) => edges.findLastIndex((edge) => edge <= odds)

function gradeOf({ odds }: Damage, edges: readonly number[], least: number): Grade {
  const shows = new Float64Array(edges.length).fill(0.1)
  let [found, missing] = [0, 0]
  for (const one of odds) {
    if (one < least) missing++
    if (one <= 0) continue
    found++
    shows[binOf(edges, one)]!++
  }
  const all = shows.reduce((sum, one) => sum + one)
  return { found: found / odds.length, missing: missing / odds.length, shows: shows.map((one) => one / all) }
}

/** Counts in each bin as they might have come out in another list of as many copies. */
function resampled(
  found: readonly FoundPair[],
  edges: readonly number[],
  again: number,
  random: () => number,
) {
  const counts = new Float64Array(edges.length)
  for (const { odds, weight } of found) counts[binOf(edges, odds)]! += weight
  const all = counts.reduce((sum, one) => sum + one)
  const copies = Math.min(found.length, again)
  return counts.map((count) => poisson((count * copies) / all, random))
}
