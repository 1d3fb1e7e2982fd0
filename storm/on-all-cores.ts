import { Worker } from 'node:worker_threads'
import { emptyTally, together, type Tally } from './run-seeds.ts'

/** Shares seeds out to so many cores. `said` is told the tally of all, now and then. */
export async function onAllCores(
  seeds: { from: number; count: number },
  cores: number,
  said: (tally: Tally) => void,
): Promise<Tally> {
  const tallies = Array.from({ length: Math.min(cores, seeds.count) }, emptyTally)
  const all = () => tallies.reduce(together, emptyTally())
  const telling = setInterval(() => said(all()), 2_000)
  try {
    await Promise.all(
      tallies.map(
        (_, share) =>
          new Promise<void>((resolve, reject) => {
            const { from, count } = seeds
            const workerData = { from: from + share, count: count - share, step: tallies.length }
            const worker = new Worker(new URL('seeds-worker.ts', import.meta.url), { workerData })
            worker.on('message', (tally: Tally) => (tallies[share] = tally))
            worker.on('error', reject)
            worker.on('exit', () => resolve())
          }),
      ),
    )
  } finally {
    clearInterval(telling)
  }
  return all()
}
