import { Worker } from 'node:worker_threads'
import type { FiguresProtected, ProtectionAsked } from './protect-figures.ts'
import type { WorkerAnswer } from './protect-worker.ts'

/** Protects figures beside the event loop, one after the other. */
export interface ProtectingThread {
  /** `busy`: too many wait; `failed`: it did not end well, or not in time. */
  protect(asked: ProtectionAsked): Promise<FiguresProtected | 'busy' | 'failed'>
  close(): Promise<void>
}

/** Tasks that may wait at once. */
const mostWaiting = 4
/** Milliseconds after which a thread that does not answer is ended. */
const patience = 60_000

/** One thread, begun when it is first needed and kept, so that the solver is loaded once. */
export function protectingThread(): ProtectingThread {
  const waiting = new Map<number, (made: FiguresProtected | 'failed') => void>()
  let worker: Worker | undefined
  let tasks = 0

  function end(): Promise<unknown> {
    const ended = worker
    worker = undefined
    for (const answer of waiting.values()) answer('failed')
    waiting.clear()
    return ended?.terminate() ?? Promise.resolve()
  }

  function running(): Worker {
    if (worker) return worker
    const begun = new Worker(new URL('./protect-worker.ts', import.meta.url))
    begun.on('message', ({ task, made }: WorkerAnswer) => {
      waiting.get(task)?.(made ?? 'failed')
      waiting.delete(task)
      // A process that has nothing else to do may end.
      if (waiting.size === 0) begun.unref()
    })
    const lost = () => {
      if (worker === begun) void end()
    }
    begun.on('error', lost)
    begun.on('exit', lost)
    return (worker = begun)
  }

  return {
    async protect(asked) {
      if (waiting.size >= mostWaiting) return 'busy'
      const task = (tasks += 1)
      const made = new Promise<FiguresProtected | 'failed'>((resolve) => waiting.set(task, resolve))
      const thread = running()
      thread.ref()
      thread.postMessage({ task, asked }, [])
      const late = setTimeout(() => void end(), patience)
      try {
        return await made
      } finally {
        clearTimeout(late)
      }
    },
    close: async () => void (await end()),
  }
}
