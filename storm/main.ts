import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { faultKinds } from './faults.ts'
import { killAndStart } from './kill.ts'
import { killPhones } from './phone/kill-phones.ts'
import { onAllCores } from './on-all-cores.ts'
import { neverHappened, type Tally } from './run-seeds.ts'

const usage = `npm run storm -- [--seeds N] [--from S] [--cores C] [--kills K] [--phones P]

  --seeds N   so many storms of one simulated hub and twenty devices (1000; none when only kills are asked for)
  --from S    the first seed (1)
  --cores C   run on so many cores (all)
  --kills K   kill a real hub so many times while members push, and its database once for each ten
  --phones P  kill the browser of a phone so many times in weeks of work without a hub, told by the first seed`

/** Below so many seeds it is chance, and no fault of the storm, that some fault never happened. */
const enough = 300

const asked = read(process.argv.slice(2))
if (!asked) {
  console.error(usage)
  process.exit(2)
}
const stormsHeld = asked.seeds === 0 || (await storms(asked))
const killsHeld = asked.kills === 0 || (await kills(asked.kills))
const phonesHeld = asked.phones === 0 || (await phones(asked))
process.exit(stormsHeld && killsHeld && phonesHeld ? 0 : 1)

interface Asked {
  seeds: number
  from: number
  cores: number
  kills: number
  phones: number
}

function read(given: string[]): Asked | undefined {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({
      args: given,
      options: { seeds: text, from: text, cores: text, kills: text, phones: text },
    })
    const [kills, phones] = [Number(values.kills ?? 0), Number(values.phones ?? 0)]
    const isKilled = values.kills !== undefined || values.phones !== undefined
    const seeds = Number(values.seeds ?? (isKilled ? 0 : 1_000))
    const [from, cores] = [Number(values.from ?? 1), Number(values.cores ?? availableParallelism())]
    const whole = [seeds, from, kills, phones, cores].every(
      (number) => Number.isInteger(number) && number >= 0,
    )
    return whole && cores > 0 ? { seeds, from, cores, kills, phones } : undefined
  } catch {
    return undefined
  }
}

async function storms({ seeds: count, from, cores }: Asked): Promise<boolean> {
  const began = performance.now()
  const pace = ({ seeds }: Tally) => `${(seeds / ((performance.now() - began) / 1000)).toFixed(1)} seeds/s`
  const tally = await onAllCores({ from, count }, cores, (now) => {
    console.log(`${now.seeds} of ${count} seeds, ${pace(now)}, ${now.failed.length} failed`)
  })
  console.log(
    `\n${tally.seeds} storms, ${tally.entries} entries, ${pace(tally)} on ${cores} cores. What went wrong in them:`,
  )
  for (const kind of faultKinds) console.log(`  ${kind.padEnd(32)}${String(tally.faults[kind]).padStart(9)}`)
  for (const { seed, wrong } of tally.failed.slice(0, 5)) {
    console.log(`\nSeed ${seed} failed. Alone: npm run storm -- --from ${seed} --seeds 1`)
    for (const what of wrong.slice(0, 20)) console.log(`  ${what}`)
    if (wrong.length > 20) console.log(`  … and ${wrong.length - 20} more`)
  }
  if (tally.failed.length > 5) console.log(`\n… and ${tally.failed.length - 5} more seeds failed`)
  const missed = count >= enough ? neverHappened(tally) : []
  if (missed.length > 0) console.log(`\nNever happened, so nothing is proved of it: ${missed.join(', ')}`)
  const held = tally.failed.length === 0 && missed.length === 0
  console.log(held ? '\nEverything held.' : '\nNot everything held.')
  return held
}

async function kills(hub: number): Promise<boolean> {
  const database = Math.ceil(hub / 10)
  const report = await killAndStart({ hub, database, said: console.log })
  const { saved, acknowledged, troubles, restarts, wrong } = report
  const slowest = Math.max(...restarts)
  console.log(
    `\n${hub} kills of the hub and ${database} of its database: ${saved} entries saved, ${acknowledged} acknowledged.`,
  )
  console.log(`Served again after ${median(restarts)} ms in the middle, ${slowest} ms at most.`)
  console.log(`Members were told to try again: ${JSON.stringify(troubles)}`)
  for (const what of wrong.slice(0, 20)) console.log(`  ${what}`)
  console.log(
    wrong.length === 0 ? 'Nothing was lost, doubled or left behind.' : `${wrong.length} things did not hold.`,
  )
  return wrong.length === 0
}

async function phones({ phones: kills, from }: Asked): Promise<boolean> {
  const report = await killPhones(kills, `phones from ${from}`, console.log)
  const { weeks, deaths, resumed, entries, reopened, wrong } = report
  console.log(
    `\n${deaths} deaths of a phone in ${weeks} weeks, ${entries} entries, ${resumed} forms found again.`,
  )
  console.log(`Open again after ${median(reopened)} ms in the middle, ${Math.max(...reopened)} ms at most.`)
  console.log(`It died while the officer: ${JSON.stringify(report.diedIn)}`)
  console.log(`The line, when the network came back: ${JSON.stringify(report.faults)}`)
  for (const what of wrong.slice(0, 20)) console.log(`  ${what}`)
  console.log(
    wrong.length === 0 ? 'Nothing was lost, doubled or read.' : `${wrong.length} things did not hold.`,
  )
  return wrong.length === 0
}

function median(times: number[]): number | undefined {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]
}
