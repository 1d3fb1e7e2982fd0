import { expect, vi } from 'vitest'
import { marker } from './hostile-values.ts'
import type { TestHub } from './a-hub.ts'
import { ask, type Answered } from './requests.ts'

/** Longest that any answer may take, milliseconds. */
const longest = 1_000

/**
 * What an answer to hostile input must be: no failure of the hub, in time, and no echo of what was sent. A machine
 * that does other things too may be late once; what hangs is late every time.
 */
export async function stands(ask: () => Promise<Answered>, what: unknown): Promise<Answered> {
  let answered = await ask()
  for (let again = 0; answered.took > longest && again < 3; again++) answered = await ask()
  const { status, text, took } = answered
  const fault =
    (status >= 500 && `status ${status}`) ||
    (took > longest && `${Math.round(took)} ms`) ||
    (text.includes(marker) && 'an echo of the input')
  expect([what, fault]).toEqual([what, false])
  return answered
}

/**
 * Milliseconds that this thread worked, hub and asker together, whatever else the machine did meanwhile; the least of
 * so many times, since a collection of garbage may fall into any.
 */
export async function work(of: () => Promise<unknown>, tries: number): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < tries; i++) {
    const before = process.threadCpuUsage()
    await of()
    const { user, system } = process.threadCpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return Math.min(...times)
}

/** The hub is healthy, and what it told whoever runs it is code words and names of routes. */
export async function stillStands(it: TestHub): Promise<void> {
  const { status, took } = await ask(it.origin, { method: 'GET', url: '/api/health' })
  expect(status).toBe(200)
  expect(took).toBeLessThan(longest)
  for (const note of it.notes) expect(note).toMatch(/^[\w -]{1,60} at (none|\/[\w/:]{1,80})$/)
}

/** Whatever this process prints while it lasts, beside the notes. */
export function printed(): { text(): string; stop(): void } {
  let text = ''
  const take = (part: unknown) => {
    text += String(part)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take),
    vi.spyOn(process.stderr, 'write').mockImplementation(take),
    ...(['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(take),
    ),
  ]
  return { text: () => text, stop: () => spies.forEach((spy) => spy.mockRestore()) }
}
