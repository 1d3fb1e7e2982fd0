import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { builtPages } from '../../apps/command/src/build-pages.ts'
import { home } from '../../apps/command/src/environment.ts'

/** Seconds from the command line to a hub that is healthy, pages built before; then it is stopped as a person stops it. */
export async function secondsToHealthy(dataFolder: string): Promise<number> {
  await builtPages(dataFolder, () => undefined)
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [join(home, 'apps/command/src/main.ts'), 'start', '--empty'], {
    env: { ...process.env, PORT: String(port), LIBERTAD_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-500)))
  const over = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    while (!(await healthy(port))) {
      if (child.exitCode !== null) throw new Error(`the hub did not start: ${said}`)
      await wait(5)
    }
    return (performance.now() - began) / 1000
  } finally {
    process.off('exit', stop)
    stop()
    await over
  }
}

async function healthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`)
    await response.text()
    return response.ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
