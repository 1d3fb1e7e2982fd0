import type { ReadingWork, Told } from './serve-reading.ts'
// oxlint-disable-next-line import/default -- with this query the build gives the address of the built worker
import address from './reading-worker.ts?worker&url'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string },
  ): { createScriptURL(given: string): unknown }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** The hub's policy wants every script's address to come through a named door. */
function trusted(given: string): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('reading-work', { createScriptURL: (url) => url })
  return (policy ? policy.createScriptURL(given) : given) as URL
}

export interface ReadingWorker extends ReadingWork {
  /** Ends it, whatever it is at: what it was asked is answered with an error. */
  stop(): void
}

/** Reads and writes files in a worker of its own, so that the page stays answering and can stop it. */
export function readingWorker(): ReadingWorker {
  const worker = new Worker(trusted(address), { type: 'module', name: 'reading' })
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let next = 0
  const giveUp = (why: string) => {
    for (const asked of waiting.values()) asked.reject(new Error(why))
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) asked?.resolve(data.answer)
    else asked?.reject(new Error(data.failed))
  })
  worker.addEventListener('error', () => giveUp('worker'))
  const ask =
    <Name extends keyof ReadingWork>(name: Name) =>
    (...given: Parameters<ReadingWork[Name]>) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name, given }, [])
      }) as ReturnType<ReadingWork[Name]>
  return {
    ...{ read: ask('read'), items: ask('items'), convert: ask('convert'), write: ask('write') },
    stop() {
      worker.terminate()
      giveUp('stopped')
    },
  }
}
