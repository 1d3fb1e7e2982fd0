import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generatePlan, readPlan, worldOf } from '@libertad/scenario'
import { told } from '../hub/hub-process.ts'
import { seconds } from '../rounds.ts'
import { shown, type Measure, type Row, type Size } from '../row.ts'

const goal = { seconds: 300, megabytes: 1_500 }

interface Played {
  code: number
  seconds: number
  /** Megabytes of the process that is hub and players at once. */
  peak: number
  /** Seconds of processors, without PostgreSQL. */
  processor: number
}

/** An operation of 120 countries and 15,000 officers, built and played to its end. */
export const largePlan: Measure = { name: 'large plan', quickSeconds: 8, run }

async function run({ quick }: Size, note: (line: string) => void): Promise<Row[]> {
  const [countries, officers] = quick ? [6, 60] : [120, 15_000]
  const title = `${countries} countries, ${shown(officers)} officers`
  const world = await buildTime(countries, officers)
  note(`large plan: playing ${title}`)
  const child = fork(fileURLToPath(new URL('../hub/play-plan.ts', import.meta.url)), [
    ...[String(countries), String(officers)],
  ])
  const played = await told<Played>(child)
  if (played.code !== 0) throw new Error('the large plan was not played to its end')
  const decided = { goal: `≤ ${goal.seconds} s, ≤ ${shown(goal.megabytes)} MB` }
  return [
    {
      what: `A plan of ${title}, played to its end: enrolled, signed, pushed, pulled back and verified`,
      figure: `${shown(played.seconds)} s, peak ${shown(played.peak)} MB; ${shown(world.entries)} entries, ${shown(world.entries / played.seconds)} a second; ${shown(played.processor)} s of one processor without PostgreSQL`,
      ...(quick ? {} : { ...decided, met: played.seconds <= goal.seconds && played.peak <= goal.megabytes }),
      where: `Reading the plan and building its world takes ${shown(world.seconds)} s. The rest are small pushes, as phones send them: signatures, HTTP and transactions, up to eight at once where they do not touch. The memory is that of hub, all players and the coordinator's whole copy in one process, without PostgreSQL.`,
    },
  ]
}

async function buildTime(countries: number, officers: number): Promise<{ seconds: number; entries: number }> {
  let entries = 0
  const took = await seconds(async () => {
    const made = generatePlan({ countries, officers, seed: '7' })
    const read = 'plan' in made ? readPlan(JSON.stringify(made.plan)) : made
    if (!('plan' in read)) throw new Error('the plan has mistakes')
    const { steps } = worldOf(read.plan, '7', () => 'A'.repeat(43))
    entries = steps.reduce((sum, { writes, enrols = [] }) => sum + writes.length + enrols.length, 1)
  })
  return { seconds: took, entries }
}
