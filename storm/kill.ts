import { setTimeout as wait } from 'node:timers/promises'
import { dataFolder } from '../apps/command/src/testing/data-folder.ts'
import { gone, lives } from '../apps/command/src/testing/processes.ts'
import { freePort, healthy, start } from '../apps/command/src/testing/run-command.ts'
import { aPlace, people } from '../proofs/people.ts'
import { busyMember, type BusyMember } from './kills/busy-member.ts'
import { journalFaults } from './kills/whole-journal.ts'

export interface KillReport {
  kills: number
  /** What the hub did each time its database server was killed. */
  afterDatabase: { did: 'recovered' | 'ended' | 'neither'; code: number | null; words: string }[]
  /** Entries that members' devices saved, and that the hub acknowledged to them. */
  saved: number
  acknowledged: number
  /** How members heard of it: refusals that told them to try again, by code. */
  troubles: Record<string, number>
  /** From the start command to the first answer, milliseconds, for each start after a kill. */
  restarts: number[]
  /** What did not hold; empty when nothing was lost, doubled or left behind. */
  wrong: string[]
}

interface Kills {
  /** Times that the hub's process is killed. */
  hub: number
  /** Times that its database server is killed under it. */
  database: number
  said?: (line: string) => void
}

const members = 4
/** How long a hub may take to notice that its database is gone. */
const patience = 20_000

/** Kills a real hub, and the database under it, while members push; then asks whether anything was lost or doubled. */
export async function killAndStart({
  hub: kills,
  database,
  said = () => undefined,
}: Kills): Promise<KillReport> {
  const data = dataFolder()
  const port = await freePort()
  const env = { LIBERTAD_DATA: data.folder, PORT: String(port) }
  const report: KillReport = {
    ...{ kills: 0, afterDatabase: [], saved: 0, acknowledged: 0, troubles: {}, restarts: [], wrong: [] },
  }
  let hub = await start(['--empty'], { env })

  async function startAgain(): Promise<void> {
    const began = performance.now()
    const left = data.postmaster()
    hub = await start(['--empty'], { env })
    report.restarts.push(Math.round(performance.now() - began))
    if (left !== undefined && lives(left)) report.wrong.push('the database server of the killed hub goes on')
  }

  async function killHub(): Promise<void> {
    await wait(Math.random() * 500)
    await hub.end('SIGKILL')
    report.kills++
    await startAgain()
    said(`kill ${report.kills}: served again after ${report.restarts.at(-1)} ms`)
  }

  async function killDatabase(): Promise<void> {
    await wait(Math.random() * 500)
    const server = data.postmaster()
    if (server === undefined) throw new Error('the hub has no database server')
    process.kill(server, 'SIGKILL')
    await gone(server)
    const { did, code } = await outcome(hub, `http://localhost:${port}`)
    const words = wordsOf(hub.said())
    report.afterDatabase.push({ did, code, words })
    said(`database killed: the hub ${did}${code === null ? '' : ` with ${code}`}: ${words}`)
    if (did === 'neither') await hub.end('SIGKILL')
    if (did !== 'recovered') await startAgain()
  }

  try {
    const busy = await busyMembers(`http://localhost:${port}`)
    for (let kill = 0; kill < kills; kill++) await killHub()
    for (let kill = 0; kill < database; kill++) await killDatabase()
    await Promise.all(busy.map((one) => one.finish()))
    await hub.end()
    count(report, busy)
    report.wrong.push(...(await journalFaults(data.folder, busy)))
    return report
  } finally {
    if (lives(hub.pid)) await hub.end('SIGKILL')
    const server = data.postmaster()
    if (server !== undefined) await gone(server)
    data.remove()
  }
}

async function busyMembers(origin: string): Promise<BusyMember[]> {
  const place = aPlace()
  const those = people(origin, place, 'real')
  const chief = await those.founder()
  const { id: agency } = await those.agency(chief, 'GY')
  const busy: BusyMember[] = []
  for (let i = 0; i < members; i++) {
    const member = await those.member(chief, { agency, roles: ['country_lead'] })
    busy.push(busyMember(member, place.participants))
  }
  return busy
}

type Hub = Awaited<ReturnType<typeof start>>

/** Whether a hub whose database was killed serves again, ends, or does neither for a long while. */
async function outcome(
  hub: Hub,
  origin: string,
): Promise<{ did: 'recovered' | 'ended' | 'neither'; code: number | null }> {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (!lives(hub.pid)) return { did: 'ended', code: (await hub.end()).code }
    if (await healthy(origin)) return { did: 'recovered', code: null }
    await wait(50)
  }
  return { did: 'neither', code: null }
}

/** What it said to whoever runs it, without its notes of each request. */
const wordsOf = (said: string) =>
  said
    .split('\n')
    .filter((line) => line !== '' && !/^\d{4}-\d\d-\d\dT/.test(line))
    .slice(-3)
    .join(' ')

function count(report: KillReport, busy: BusyMember[]): void {
  for (const { saved, numbered, troubles } of busy) {
    report.saved += saved.size
    report.acknowledged += numbered.size
    for (const [code, times] of troubles) report.troubles[code] = (report.troubles[code] ?? 0) + times
  }
}
