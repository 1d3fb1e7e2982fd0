import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { home } from '../apps/command/src/environment.ts'
import { load, machineClass } from './machine.ts'
import { documents } from './measures/documents.ts'
import { largePlan } from './measures/large-plan.ts'
import { linking } from './measures/linking.ts'
import { notice } from './measures/notice.ts'
import { pageWeight } from './measures/page-weight.ts'
import { phone } from './measures/phone.ts'
import { phoneWeight } from './measures/phone-weight.ts'
import { pull } from './measures/pull.ts'
import { pushBatches } from './measures/push-batches.ts'
import { pushSingly } from './measures/push-singly.ts'
import { returningPhones } from './measures/returning-phones.ts'
import { start } from './measures/start.ts'
import { storm } from './measures/storm.ts'
import { vault } from './measures/vault.ts'
import type { Row } from './row.ts'
import { writeDocument } from './write-document.ts'

const measures = [
  pushBatches,
  pushSingly,
  pull,
  notice,
  start,
  pageWeight,
  storm,
  largePlan,
  phoneWeight,
  documents,
  linking,
  phone,
  vault,
  returningPhones,
]
const quickLimit = 85

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, large: { type: 'boolean' } },
})
const size = { quick: values.quick === true, large: values.large === true }
const chosen = measures.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
)
const began = performance.now()
const secondsGone = () => (performance.now() - began) / 1000
const note = (line: string) => console.error(line)

const loadBefore = load()
console.log(`${machineClass()}\nBefore the run ${loadBefore.toFixed(1)} processes wanted a processor.\n`)
const rows: Row[] = []
// A machine that was slow once in this run may be as slow with the rest.
let slowness = 1
if (size.quick) {
  setTimeout(() => {
    console.log('The ninety seconds of a quick run are over: the rest is left out.')
    process.exit(0)
  }, quickLimit * 1000).unref()
}
for (const measure of chosen) {
  if (size.quick && secondsGone() + measure.quickSeconds * slowness > quickLimit) {
    console.log(`${measure.name}: left out, the ninety seconds of a quick run are nearly over\n`)
    continue
  }
  const before = secondsGone()
  const own = await measure.run(size, note).catch((error: unknown) => {
    // The others are still worth their minutes; the run as a whole has failed.
    process.exitCode = 1
    console.error(`${measure.name}: could not be measured`, error)
    return []
  })
  slowness = Math.max(slowness, (secondsGone() - before) / measure.quickSeconds)
  rows.push(...own)
  for (const row of own) print(row)
}
console.log(`${Math.round(secondsGone())} seconds in all.`)
// A run of some measures, or of small sizes, says too little to be kept.
if (!size.quick && positionals.length === 0 && process.exitCode !== 1) {
  await writeDocument(join(home, 'docs/benchmarks.md'), {
    command: `npm run bench${size.large ? ' -- --large' : ''}`,
    ...{ machine: machineClass(), load: loadBefore, date: new Date().toISOString().slice(0, 10) },
    ...{ minutes: secondsGone() / 60, rows },
  })
}

function print({ what, figure, peer, ratio, goal, met }: Row): void {
  const lines = [
    what,
    `  Libertad  ${figure}`,
    ...(peer ? [`  peer      ${peer}`] : []),
    ...(ratio ? [`  ratio     ${ratio}`] : []),
    ...(goal ? [`  goal      ${goal}${met === undefined ? '' : met ? ': met' : ': NOT met'}`] : []),
  ]
  console.log(`${lines.join('\n')}\n`)
}
