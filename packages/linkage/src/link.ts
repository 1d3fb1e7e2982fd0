import { gather, type Clusters } from './cluster/gather.ts'
import { settle, type SettledPairs } from './cluster/settle.ts'
import { buildFields } from './fields/build-fields.ts'
import type { Field } from './fields/field.ts'
import { learnModel, type Learnt } from './learn/learn-model.ts'
import { scorePairs } from './score/score-pairs.ts'
import { scorerOf, type Scorer } from './score/scorer.ts'
import type { Found } from './table/find-roles.ts'
import type { Table } from './table/table.ts'

/** A list of which everything is known that can be: who is who, how sure, and why. */
export interface Linked extends Learnt {
  fields: Field[]
  records: number
  /** Of two lists: where the second one begins. */
  split: number | undefined
  scorer: Scorer
  pairs: SettledPairs
  clusters: Clusters
}

/** Pairs below this are not kept. */
const leastKept = 0.01

/** Why a list cannot be linked. */
export interface Unlinkable {
  wrong: string
}

/**
 * Who stands in a list more than once, or in two lists put one behind the other from `split` on. Nothing is asked and no
 * pair labelled: what matches look like is learnt from the list.
 */
export function linkTable(
  table: Table,
  found: readonly Found[],
  random: () => number,
  { split, least = leastKept }: { split?: number | undefined; least?: number } = {},
): Linked | Unlinkable {
  const fields = buildFields(table, found)
  if (fields.length === 0) return { wrong: 'No column says anything that people could be told by.' }
  if (table.records < 2) return { wrong: 'One record is one person: there is nothing to compare.' }
  const learnt = learnModel(fields, table.records, random, split)
  const { comparer, candidates, model } = learnt
  const scorer = scorerOf(comparer, model, Math.min(least, leastKept))
  const scored = scorePairs(candidates, scorer, Math.min(least, leastKept))
  const clusters = gather(table.records, scored, scorer, model.matches, fields.length, split)
  const compared = { rows: comparer.rows, width: fields.length }
  const pairs = settle(scored, clusters, scorer, compared, split)
  return { ...learnt, fields, records: table.records, split, scorer, pairs, clusters }
}
