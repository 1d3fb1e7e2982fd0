import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface CommandSettings {
  /** Beside what the tests themselves run with; what is `undefined` is not there. */
  env?: Record<string, string | undefined>
  cwd?: string
  uid?: number
  gid?: number
}

export interface Ended {
  code: number | null
  /** What it said to a reader, and beside it, as one text. */
  said: string
  out: string
}

export interface RunningCommand {
  port: number
  origin: string
  /** Process id of the command. */
  pid: number
  said(): string
  /** Answers when a text stands in what it said; throws with all it said when it never does. */
  says(text: RegExp): Promise<RegExpExecArray>
  /** Sends a signal to the command's process, and answers when that has ended. */
  end(signal?: NodeJS.Signals): Promise<Ended>
}

/** Runs a command line of the program as its user does, to its end. */
export async function run(args: string[], settings: CommandSettings = {}): Promise<Ended> {
  return spawned(args, settings).ended
}

/** Runs `libertad start` and answers when the first page can be served. */
export async function start(args: string[], settings: CommandSettings = {}): Promise<RunningCommand> {
  const port = Number(settings.env?.PORT ?? (await freePort()))
  const command = spawned(['start', ...args], { ...settings, env: { ...settings.env, PORT: String(port) } })
  const origin = `http://localhost:${port}`
  let over = false
  void command.ended.then(() => (over = true))
  await until(
    async () => over || (await healthy(origin)),
    () => `it is not healthy. It said:\n${command.said()}`,
  )
  if (over) throw new Error(`it ended. It said:\n${command.said()}`)
  return {
    ...{ port, origin, pid: command.child.pid!, said: command.said },
    async says(text) {
      const found = () => text.exec(command.said())
      await until(
        () => found() !== null,
        () => `it never said ${text}. It said:\n${command.said()}`,
      )
      return found()!
    },
    async end(signal = 'SIGINT') {
      command.child.kill(signal)
      return command.ended
    },
  }
}

function spawned(args: string[], { env = {}, ...options }: CommandSettings) {
  const inherited = { ...process.env }
  for (const name of ['PORT', 'LIBERTAD_DATA', 'LIBERTAD_RESERVE_MB', 'DATABASE_URL']) delete inherited[name]
  const settings: SpawnOptions = {
    ...options,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const child: ChildProcess = spawn(process.execPath, [main, ...args], settings)
  let said = ''
  let out = ''
  child.stdout!.setEncoding('utf8').on('data', (more: string) => {
    said += more
    out += more
  })
  child.stderr!.setEncoding('utf8').on('data', (more: string) => (said += more))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, said, out }))
    child.on('error', (error) => resolve({ code: null, said: String(error), out }))
  })
  return { child, ended, said: () => said }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

export async function healthy(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health`)).ok
  } catch {
    return false
  }
}

/** Waits until something holds; throws with words when it does not within a minute. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  otherwise: () => string,
  milliseconds = 60_000,
): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(otherwise())
    await wait(25)
  }
}
