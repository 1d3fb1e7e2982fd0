import { createHmac, randomBytes } from 'node:crypto'
import { linkLists, seeded } from '@libertad/linkage'
import { findRoles } from '../../packages/linkage/src/table/find-roles.ts'
import { parseCsv } from '../../packages/linkage/src/table/parse-csv.ts'
import { madeUpList } from '../../packages/linkage/src/testing/made-up-list.ts'
import { tokensOf } from '../../packages/linkage/src/testing/tokens-of.ts'

// node bench/linking/whole-run.ts RECORDS [tokens]: links a made-up list in a process of its own, so that its memory is its own,
// and prints what it took as JSON.
export interface WholeRun {
  seconds: number
  /** Seconds of processors, whatever else ran. */
  processor: number
  looked: number
  precision: number
  recall: number
  f1: number
  /** Bytes, at the peak. */
  memory: number
}

const [records = '10000', form] = process.argv.slice(2)
const clear = madeUpList({
  records: Number(records),
  copies: 0.25,
  slips: 2,
  random: seeded(Number(records)),
})
const text = form === 'tokens' ? encoded(clear) : clear
const began = performance.now()
const used = process.cpuUsage()
const result = linkLists({
  ...{ file: { name: 'made-up.csv', text }, truth: 'person', threshold: 0.5, encoded: form === 'tokens' },
  ...{ random: seeded(7), now: () => performance.now() },
})
if ('wrong' in result) throw new Error(result.wrong)
const { user, system } = process.cpuUsage(used)
const { precision, recall, f1 } = result.reported.truth!
const took: WholeRun = {
  ...{ seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 },
  ...{ looked: result.linked.pairs.looked, precision, recall, f1 },
  memory: process.resourceUsage().maxRSS * 1024,
}
console.log(JSON.stringify(took))

function encoded(list: string): string {
  const table = parseCsv(list)
  if ('wrong' in table) throw new Error(table.wrong)
  const key = randomBytes(32)
  const tokenOf = (value: string) => createHmac('sha256', key).update(value).digest('hex').slice(0, 20)
  return tokensOf(table, findRoles(table, 'person'), tokenOf, 'person')
}
