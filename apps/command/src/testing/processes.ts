import { readFileSync } from 'node:fs'
import { until } from './run-command.ts'

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Answers when a process has ended, however it was ended. */
export function gone(pid: number): Promise<void> {
  return until(
    () => !lives(pid),
    () => `process ${pid} goes on`,
    20_000,
  )
}

/** The child of a process in whose command line a text stands. */
export function childOf(pid: number, text: string): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes(text))
  if (found === undefined) throw new Error(`process ${pid} has no child with ${text}`)
  return found
}
