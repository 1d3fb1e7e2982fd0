import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { home } from './environment.ts'

/**
 * Builds one app's pages into a folder. Writes nowhere but there: the project's own folder may belong to somebody
 * else. Resolves with what went wrong, or `undefined`.
 */
export function buildApp(app: 'room' | 'field', into: string): Promise<string | undefined> {
  const cwd = join(home, 'apps', app)
  const fromApp = createRequire(join(cwd, 'package.json'))
  const vite = join(dirname(fromApp.resolve('vite/package.json')), 'bin', 'vite.js')
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [vite, 'build', '--configLoader', 'native', '--outDir', into, '--emptyOutDir', '--logLevel', 'error'],
      {
        cwd,
        // Whoever starts this from a test or a shell that says otherwise still gets the pages that users get.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
    child.on('exit', (code) =>
      resolve(code === 0 ? undefined : said.trim() || `vite ended with ${code} in ${app}`),
    )
    child.on('error', (error) => resolve(error.message))
  })
}
