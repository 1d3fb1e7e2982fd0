import type { Linked } from '../link.ts'
import { reasonsOf, rowOf } from './reasons.ts'
import { reportedPairs, type Reported } from './report.ts'

/** Pairs that are explained in sentences, of each kind. */
const told = 3

/** What there is to say about a list, in lines for people: what was read, found, and how sure that is. */
export function summary(linked: Linked, given: Reported): string[] {
  const { records, clusters, pairs } = linked
  const places = reportedPairs(linked, given.threshold)
  const read = given.columns.filter(({ role }) => role !== 'left out' && role !== 'truth')
  const left = given.columns.filter(({ role }) => role === 'left out' || role === 'truth')
  const { low, best, high } = given.people
  const inClusters = [...clusters.members.values()].reduce((sum, { length }) => sum + length, 0)
  const doubtful = places.toSorted(
    (x, y) => Math.abs(pairs.probability[x]! - 0.5) - Math.abs(pairs.probability[y]! - 0.5),
  )
  return [
    `${records} records. Read: ${read.map(({ name, role }) => `${name} (${role})`).join(', ')}.`,
    ...left.map(({ name, why }) => `Left out: ${name}: ${why}.`),
    ...given.problems,
    `${places.length} pairs at ${given.threshold} or above; ${clusters.members.size} people stand there more than once, in ${inClusters} records.`,
    `People: ${best}, between ${low} and ${high} (95 %).`,
    ...(places.length > 0
      ? ['The surest pairs:', ...places.slice(0, told).map((place) => `  ${sentence(linked, place)}`)]
      : []),
    ...(doubtful.length > told
      ? [
          'The most doubtful pairs:',
          ...doubtful.slice(0, told).map((place) => `  ${sentence(linked, place)}`),
        ]
      : []),
    ...(given.truth ? measured(given.truth) : []),
  ]
}

function sentence(linked: Linked, place: number): string {
  const { pairs, split } = linked
  const reasons = reasonsOf(linked, place)
  const say = (list: typeof reasons) =>
    list
      .slice(0, 4)
      .map(
        ({ column, says, weight }) =>
          `${column === '' ? '' : `${column} `}${says} (${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)})`,
      )
      .join('; ')
  const against = reasons.filter(({ weight }) => weight < 0)
  return [
    `Rows ${rowOf(pairs.a[place]!, split)} and ${rowOf(pairs.b[place]!, split)}, ${(100 * pairs.probability[place]!).toFixed(1)} %: `,
    `${say(reasons.filter(({ weight }) => weight > 0))}`,
    against.length > 0 ? `. Against it: ${say(against)}.` : '.',
  ].join('')
}

function measured({
  column,
  understood,
  precision,
  recall,
  f1,
  clusters,
  calibration,
  brier,
}: NonNullable<Reported['truth']>): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(2)} %`
  return [
    ...understood,
    `Against ${column}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(4)}; people exactly right ${percent(clusters.exact)}, B-cubed F1 ${clusters.bCubed.f1.toFixed(4)}; Brier ${brier.toFixed(4)}.`,
    ...calibration.map(
      ({ from, to, pairs, claimed, actual }) =>
        `  claimed ${from} to ${to}: ${pairs} pairs, on average ${percent(claimed)}, true ${percent(actual)}`,
    ),
  ]
}
