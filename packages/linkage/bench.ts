import { linkLists } from './src/link-lists.ts'
import { seeded } from './src/random.ts'
import { madeUpList } from './src/testing/made-up-list.ts'

// node packages/linkage/bench.ts [RECORDS …]: links made-up lists of several sizes from text to clusters, each once, and
// prints seconds (and those of the processor, where others use the machine), pairs looked at, how well it went, memory at its peak, and how time grew with records.
const sizes = process.argv.slice(2).map(Number)
if (sizes.length === 0) sizes.push(10_000, 100_000, 1_000_000)
let before: { records: number; spent: number } | undefined
for (const records of sizes) {
  const text = madeUpList({ records, copies: 0.25, slips: 2, random: seeded(records) })
  const began = performance.now()
  const used = process.cpuUsage()
  const result = linkLists({
    ...{ file: { name: 'made-up.csv', text }, truth: 'person', threshold: 0.5 },
    ...{ random: seeded(7), now: () => performance.now() },
  })
  if ('wrong' in result) throw new Error(result.wrong)
  const seconds = (performance.now() - began) / 1000
  const processor = process.cpuUsage(used)
  const spent = (processor.user + processor.system) / 1e6
  const { linked, reported } = result
  const { precision, recall, f1 } = reported.truth!
  console.log(
    [
      `${records} records`,
      `${(text.length / 1e6).toFixed(1)} MB`,
      `${seconds.toFixed(1)} s (processor ${spent.toFixed(1)} s)`,
      `${(linked.pairs.looked / records).toFixed(1)} pairs a record`,
      `${(linked.pairs.looked / seconds / 1e6).toFixed(2)} M pairs/s, training and clustering included`,
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`,
      `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
      ...(before
        ? [
            `growth ${(spent / before.spent).toFixed(1)} times for ${records / before.records} times the records`,
          ]
        : []),
    ].join(', '),
  )
  before = { records, spent }
}
