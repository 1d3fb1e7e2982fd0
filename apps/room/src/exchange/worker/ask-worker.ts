import type { Asked, Told, Work } from './serve-work.ts'

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
  policy ??= trustedTypes?.createPolicy('file-work', { createScriptURL: (url) => url })
  return (policy ? policy.createScriptURL(given) : given) as URL
}

export type AskedOf<Of extends Work> = {
  [Name in keyof Of]: Of[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never
} & {
  /** Ends it, whatever it is at: what it was asked is answered with an error. */
  stop(): void
}

/** Work that is done in a worker of its own, so that the page stays answering and can stop it. `address`: of its script. */
export function askWorker<Of extends Work>(
  address: string,
  called: string,
  names: readonly (keyof Of & string)[],
): AskedOf<Of> {
  const worker = new Worker(trusted(address), { type: 'module', name: called })
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
    (name: string) =>
    (...given: unknown[]) =>
      new Promise((resolve, reject) => {
        const asked: Asked = { id: next++, name, given }
        waiting.set(asked.id, { resolve, reject })
        worker.postMessage(asked, [])
      })
  return {
    ...Object.fromEntries(names.map((name) => [name, ask(name)])),
    stop() {
      worker.terminate()
      giveUp('stopped')
    },
  } as AskedOf<Of>
}
