import type { Evaluation } from '../evaluate/evaluate.ts'
import type { Linked } from '../link.ts'
import type { PeopleCount } from '../people/index.ts'
import type { Found } from '../table/find-roles.ts'
import { reasonsOf, rounded, type Reason } from './reasons.ts'

/** Pairs whose reasons are told: beyond that those of the most doubtful. */
export const mostReasons = 100_000

/** A pair of rows, counted from 1; of two lists `a` is a row of the first and `b` one of the second. */
export interface ReportedPair {
  a: number
  b: number
  probability: number
  reasons?: Reason[]
}

/** Everything there is to say about a list, as one document. */
export interface Report {
  file: string
  with?: string
  records: number
  columns: Found[]
  pairs: ReportedPair[]
  /** Rows of each person with more than one; of two lists the rows of each list. */
  clusters: number[][] | { file: number[]; with: number[] }[]
  people: PeopleCount & { level: number }
  model: {
    /** log2 odds of a pair of which nothing is known. */
    prior: number
    matchingPairs: number
    householdPairs: number
    placePairs: number
    possiblePairs: number
    lookedAtPairs: number
    lookedUpBy: string[]
    steps: number
    fields: { column: string; role: string; leansOn?: string; levels: Level[] }[]
  }
  truth?: MeasuredBy
  seconds: number
  problems: string[]
}

/** Against which column, and how its values were understood, in sentences. */
export type MeasuredBy = { column: string; understood: string[] } & Evaluation

interface Level {
  says: string
  amongMatches: number
  byChance: number
  weight: number
}

export interface Reported {
  file: string
  with?: string | undefined
  columns: Found[]
  people: PeopleCount
  threshold: number
  truth?: MeasuredBy | undefined
  seconds: number
  problems: string[]
}

export function report(linked: Linked, given: Reported): Report {
  const { pairs, split } = linked
  const order = reportedPairs(linked, given.threshold)
  const problems = [...given.problems]
  const explained = new Set(
    order.length <= mostReasons
      ? order
      : order.toSorted((x, y) => pairs.probability[x]! - pairs.probability[y]!).slice(0, mostReasons),
  )
  if (explained.size < order.length)
    problems.push(`Reasons are told of the ${mostReasons} most doubtful of ${order.length} pairs.`)
  return {
    file: given.file,
    ...(given.with !== undefined && { with: given.with }),
    records: linked.records,
    columns: given.columns,
    pairs: order.map((i) => ({
      ...{
        a: pairs.a[i]! + 1,
        b: pairs.b[i]! + 1 - (split ?? 0),
        probability: rounded(pairs.probability[i]!, 6),
      },
      ...(explained.has(i) && { reasons: reasonsOf(linked, i) }),
    })),
    clusters: clustersOf(linked),
    people: { ...given.people, level: 0.95 },
    model: modelOf(linked),
    ...(given.truth && { truth: given.truth }),
    ...{ seconds: rounded(given.seconds, 3), problems },
  }
}

/** Places of pairs at or above a threshold, the likeliest first. */
export function reportedPairs({ pairs }: Linked, threshold: number): number[] {
  const places: number[] = []
  for (let i = 0; i < pairs.a.length; i++) if (pairs.probability[i]! >= threshold) places.push(i)
  return places.sort((x, y) => pairs.probability[y]! - pairs.probability[x]! || x - y)
}

function clustersOf({ clusters, split }: Linked): Report['clusters'] {
  const all = [...clusters.members.values()].toSorted((x, y) => x[0]! - y[0]!)
  if (split === undefined) return all.map((members) => members.map((record) => record + 1))
  return all.map((members) => ({
    file: members.filter((record) => record < split).map((record) => record + 1),
    with: members.filter((record) => record >= split).map((record) => record - split + 1),
  }))
}

function modelOf({ model, scorer, keys, fields, pairs }: Linked): Report['model'] {
  const count = (share: number) => rounded(share * model.pairs, 1)
  return {
    prior: rounded(scorer.prior, 3),
    ...{ matchingPairs: count(model.matches), householdPairs: count(model.kin.household) },
    ...{ placePairs: count(model.kin.place), possiblePairs: model.pairs, lookedAtPairs: pairs.looked },
    lookedUpBy: keys.map(({ name }) => name),
    steps: model.steps,
    fields: model.fields.map((field, f) => {
      const on = model.dependence?.on[f] ?? -1
      return {
        ...{ column: field.name, role: fields[f]!.role },
        ...(on >= 0 && { leansOn: fields[on]!.name }),
        levels: field.levels.map((says, i) => ({
          ...{ says, amongMatches: Number(field.match[i + 1]!.toPrecision(4)) },
          ...{
            byChance: Number(field.chance[i + 1]!.toPrecision(4)),
            weight: rounded(field.weights[i + 1]!, 2),
          },
        })),
      }
    }),
  }
}
