import { seeded } from '@libertad/linkage'
import { largestBlock } from '../../packages/linkage/src/block/choose-keys.ts'
import { groupEqual, mixed } from '../../packages/linkage/src/block/group.ts'
import { linkTable, type Linked } from '../../packages/linkage/src/link.ts'
import { scorePairs } from '../../packages/linkage/src/score/score-pairs.ts'
import { findRoles } from '../../packages/linkage/src/table/find-roles.ts'
import { parseCsv } from '../../packages/linkage/src/table/parse-csv.ts'
import { madeUpList } from '../../packages/linkage/src/testing/made-up-list.ts'

/** A made-up list that was learnt, with its keys as numbers, 0 where a block is too large. */
export function learntList(records: number): { linked: Linked; keys: Int32Array[] } {
  const text = madeUpList({ records, copies: 0.25, slips: 2, random: seeded(records) })
  const table = parseCsv(text)
  if ('wrong' in table) throw new Error(table.wrong)
  const linked = linkTable(table, findRoles(table, 'person'), seeded(7))
  if ('wrong' in linked) throw new Error(linked.wrong)
  const keys = linked.keys.map(({ atoms }) => {
    const lists = atoms.map(({ slots }) => slots[0]!)
    const ids = Int32Array.from({ length: records }, (_, record) => mixed(lists, record))
    const { end } = groupEqual(ids, largestBlock)
    return ids.map((id, record) => (end[record]! > 0 ? id : 0))
  })
  return { linked, keys }
}

/** All pairs that have a key in common, compared and weighed: how many, how many of them likelier matches than not. */
export function scored({ candidates, scorer }: Linked): { pairs: number; matches: number } {
  const { a, looked } = scorePairs(candidates, scorer, 0.5)
  return { pairs: looked, matches: a.length }
}
