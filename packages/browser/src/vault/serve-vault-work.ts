import { randomBytes } from '../browser-keys.ts'
import { vaultWork } from './vault-work.ts'
import type { Asked, Told } from './work-in-worker.ts'

/** Does a page's vault work in the worker that calls this. */
export function serveVaultWork(): void {
  const work = vaultWork(randomBytes, () => performance.now())
  addEventListener('message', ({ data: { id, name, given } }: MessageEvent<Asked>) => {
    const ask = work[name] as (...given: unknown[]) => Promise<unknown>
    const tell = (told: Told) => postMessage(told)
    ask(...given).then(
      (answer) => tell({ id, answer }),
      (error: unknown) =>
        tell({ id, failed: (error as Error).message, tooWeak: error instanceof RangeError }),
    )
  })
}
