import type { VaultWork } from './vault-work.ts'

export type Name = keyof VaultWork
export interface Asked {
  id: number
  name: Name
  given: unknown[]
}
/** `tooWeak`: it threw a RangeError, which says that a secret does not do. */
export type Told = { id: number; answer: unknown } | { id: number; failed: string; tooWeak: boolean }

/**
 * The vault's work in a worker of its own, which ends when `stop` is called: what it knew of secrets goes with it.
 * `address` is that of a script which calls `serveVaultWork`.
 */
export function workInWorker(address: string): VaultWork & { stop(): void } {
  const worker = new Worker(trusted(address) as URL, { type: 'module', name: 'work' })
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let next = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.id)
    waiting.delete(data.id)
    if ('answer' in data) asked?.resolve(data.answer)
    else asked?.reject(data.tooWeak ? new RangeError(data.failed) : new Error(data.failed))
  })
  worker.addEventListener('error', ({ message }) => {
    for (const asked of waiting.values()) asked.reject(new Error(message))
    waiting.clear()
  })
  const ask =
    <Of extends Name>(name: Of) =>
    (...given: Parameters<VaultWork[Of]>): ReturnType<VaultWork[Of]> =>
      new Promise((resolve, reject) => {
        const asked: Asked = { id: next++, name, given }
        waiting.set(asked.id, { resolve, reject })
        worker.postMessage(asked, [])
      }) as ReturnType<VaultWork[Of]>
  return {
    ...{ cost: ask('cost'), passphrases: ask('passphrases'), number: ask('number'), open: ask('open') },
    stop: () => worker.terminate(),
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(given: string): string },
  ): { createScriptURL(given: string): unknown }
}

/** The hub's policy wants every script's address to come through a named door. */
function trusted(given: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes
    ? trustedTypes.createPolicy('vault-work', { createScriptURL: (url) => url }).createScriptURL(given)
    : given
}
