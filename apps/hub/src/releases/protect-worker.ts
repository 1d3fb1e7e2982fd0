import { openSolver } from '@libertad/disclosure'
import { parentPort } from 'node:worker_threads'
import { keyedChance } from './keyed-chance.ts'
import { protectFigures, type FiguresProtected, type ProtectionAsked } from './protect-figures.ts'

/** What the thread answers to a task, by its number. */
export interface WorkerAnswer {
  task: number
  /** `undefined`: it failed. */
  made: FiguresProtected | undefined
}

const solver = await openSolver()

parentPort!.on('message', ({ task, asked }: { task: number; asked: ProtectionAsked }) => {
  let made: FiguresProtected | undefined
  try {
    made = protectFigures(solver, asked, {
      now: () => performance.now(),
      randomFor: ({ name, cells }) => keyedChance(asked.seed, JSON.stringify([name, cells])),
    })
  } catch {
    // Whoever asked is told that it failed; what failed may hold counts.
  }
  parentPort!.postMessage({ task, made } satisfies WorkerAnswer, [])
})
