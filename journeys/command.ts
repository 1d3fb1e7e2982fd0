import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../apps/command/src/main.ts', import.meta.url))

/** A hub started as its user starts it, in a process and a data folder of its own. */
export interface RunningCommand {
  origin: string
  child: ChildProcess
  /** What it has printed so far. */
  printed(): string
  /** The link printed for a role; waits for it. */
  linkFor(role: string): Promise<string>
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>
}

/** A folder for one test, and what deletes it. */
export function dataFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'libertad-journey-'))
  // The user that the database runs as must get through to its own folder inside.
  chmodSync(folder, 0o711)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

/** Runs `libertad start` and resolves when the first page can be served. */
export async function startCommand(options: string[], folder: string, port: number): Promise<RunningCommand> {
  const child = spawn(process.execPath, [main, 'start', ...options], {
    env: { ...process.env, PORT: String(port), LIBERTAD_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
  child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more))
  const over = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const origin = `http://localhost:${port}`
  await until(
    () => healthy(origin),
    60_000,
    () => `the hub did not answer. It said:\n${text}`,
  )
  return {
    ...{ origin, child, printed: () => text },
    async linkFor(role) {
      const found = () => new RegExp(`^ {2}${role} \\(.*\\n +(\\S+)`, 'm').exec(text)?.[1]
      await until(
        () => found() !== undefined,
        90_000,
        () => `no link was printed. It said:\n${text}`,
      )
      return found()!
    },
    async stop() {
      child.kill('SIGINT')
      await over
    },
  }
}

async function healthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`)).ok
  } catch {
    return false
  }
}

/** Waits until something holds; throws with words when it never does. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  milliseconds: number,
  otherwise: () => string,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise())
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
