import { parentPort, workerData } from 'node:worker_threads'
import { runSeeds } from './run-seeds.ts'

// One core's share of the seeds. The tally so far goes to whoever asked after each seed.
await runSeeds(workerData as Parameters<typeof runSeeds>[0], (tally) => parentPort!.postMessage(tally, []))
