export interface Asked {
  id: number
  name: string
  given: unknown[]
}
export type Told = { id: number; answer: unknown } | { id: number; failed: string }

/** What can be asked of a worker: each answers now or later. */
export type Work = object

interface Port {
  addEventListener(type: 'message', heard: (event: MessageEvent<Asked>) => void): void
  postMessage(told: Told): void
}

/** Answers what the page asks, one after the other. Why something failed is not told: it may name what stands in a file. */
export function serveWork(work: Work, port: Port): void {
  const acts = work as Record<string, (...given: unknown[]) => unknown>
  let turn: Promise<void> = Promise.resolve()
  port.addEventListener('message', ({ data: { id, name, given } }) => {
    turn = turn.then(async () => {
      try {
        const answer = await acts[name]!(...given)
        port.postMessage({ id, answer })
      } catch {
        port.postMessage({ id, failed: name })
      }
    })
  })
}
