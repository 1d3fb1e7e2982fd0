import { evaluate } from './evaluate/evaluate.ts'
import { truthOf } from './evaluate/truth.ts'
import { linkTable, type Linked, type Unlinkable } from './link.ts'
import { peopleOf } from './report/people.ts'
import type { Reported } from './report/report.ts'
import { combine } from './table/combine.ts'
import { findRoles } from './table/find-roles.ts'
import { parseCsv } from './table/parse-csv.ts'

export interface Given {
  file: { name: string; text: string }
  with?: { name: string; text: string } | undefined
  /** A column that says who is who; it is never read, only measured against. */
  truth?: string | undefined
  /** Columns hold opaque tokens. */
  encoded?: boolean | undefined
  /** Pairs at or above this are reported. */
  threshold: number
  random: () => number
  /** Milliseconds from any beginning. */
  now: () => number
}

/** From the text of one list or two to all there is to say about them. */
export function linkLists(given: Given): { linked: Linked; reported: Reported } | Unlinkable {
  const began = given.now()
  const first = parseCsv(given.file.text)
  if ('wrong' in first) return first
  const second = given.with && parseCsv(given.with.text)
  if (second && 'wrong' in second) return { wrong: `${given.with!.name}: ${second.wrong}` }
  const { table, split } = second ? combine(first, second, given.truth) : { table: first, split: undefined }
  if (table.columns.length === 0) return { wrong: 'The two lists have no column in common.' }
  const truth = given.truth === undefined ? undefined : columnNamed(table.columns, given.truth)
  if (given.truth !== undefined && truth === undefined)
    return {
      wrong: `There is no column ${given.truth}; there are ${table.columns.map(({ name }) => name).join(', ')}.`,
    }
  const columns = findRoles(table, truth, given.encoded)
  const linked = linkTable(table, columns, given.random, { split, least: given.threshold })
  if ('wrong' in linked) return linked
  const people = peopleOf(linked, given.random)
  const known = truth === undefined ? undefined : truthOf(table, truth)
  return {
    linked,
    reported: {
      ...{ file: given.file.name, with: given.with?.name, columns, people, threshold: given.threshold },
      truth: known && {
        ...{ column: truth!, understood: known.understood },
        ...evaluate(known.of, linked.pairs, linked.clusters, given.threshold, split),
      },
      ...{ seconds: (given.now() - began) / 1000, problems: [...table.problems, ...(known?.problems ?? [])] },
    },
  }
}

/** By its name as it is written, or but for case. */
const columnNamed = (columns: readonly { name: string }[], name: string) =>
  (
    columns.find((column) => column.name === name) ??
    columns.find((column) => column.name.toLowerCase() === name.toLowerCase())
  )?.name
