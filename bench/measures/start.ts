import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ended, newFolder, removeFolder, told } from '../hub/hub-process.ts'
import { secondsToHealthy } from '../hub/started.ts'
import { interleaved } from '../rounds.ts'
import { median, ratioOf, shown, spread, type Measure, type Row, type Size } from '../row.ts'

const goal = { first: 6, second: 1.2 }
const peerName = 'the same PostgreSQL alone'

/** The first start on an empty folder, and the second. */
export const start: Measure = {
  name: 'start',
  quickSeconds: 10,
  run: async ({ quick }) => [await firstStart(quick ? 1 : 5)],
}

async function firstStart(rounds: number): Promise<Row> {
  const fresh = async (work: (folder: string) => Promise<number>) => {
    const folder = newFolder()
    try {
      return await work(folder)
    } finally {
      removeFolder(folder)
    }
  }
  const { product, peer } = await interleaved(rounds, {
    product: () => fresh(secondsToHealthy),
    peer: () => fresh(secondsOfPostgres),
  })
  return {
    what: 'First start on an empty folder: from the command to healthy, pages built before',
    ...{
      figure: spread(product, 's'),
      peer: `${peerName}: ${spread(peer, 's')}`,
      ratio: ratioOf(product, peer),
    },
    ...{ goal: `≤ ${goal.first} s`, met: median(product) <= goal.first },
    where:
      'Making the database cluster is most of it; then Node reads the modules and the tables are made. When the pages changed they are built first, once.',
  }
}

/** The hub starts again on a folder that holds a journal. */
export async function secondStart(folder: string, entries: number, { quick }: Size): Promise<Row> {
  const { product, peer } = await interleaved(quick ? 2 : 5, {
    product: () => secondsToHealthy(folder),
    peer: () => secondsOfPostgres(folder),
  })
  return {
    what: `Second start, with ${shown(entries)} entries: from the command to healthy`,
    ...{
      figure: spread(product, 's'),
      peer: `${peerName}: ${spread(peer, 's')}`,
      ratio: ratioOf(product, peer),
    },
    ...{ goal: `≤ ${goal.second} s`, met: median(product) <= goal.second },
    where:
      'Node reads the modules, the server starts, the shape of the tables is looked at. Nothing is replayed, so it does not grow with the journal.',
  }
}

async function secondsOfPostgres(folder: string): Promise<number> {
  const began = performance.now()
  const child = fork(fileURLToPath(new URL('../peers/start-postgres.ts', import.meta.url)), [folder])
  await told(child)
  const took = (performance.now() - began) / 1000
  await ended(child)
  return took
}
