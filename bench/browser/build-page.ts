import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { home } from '../../apps/command/src/environment.ts'
import { usersPages } from '../pages/built.ts'

/**
 * Pages for a hub: those of the users, and `/bench/`, which has the product's own code behind `bench` for a measure to
 * call. The hub's policy stands for all of them.
 */
export async function pagesWithBench(folder: string, note: (line: string) => void): Promise<string> {
  const pages = join(folder, 'pages')
  cpSync(await usersPages(folder, note), pages, { recursive: true })
  const fromApp = createRequire(join(home, 'apps/field/package.json'))
  const vite = join(dirname(fromApp.resolve('vite/package.json')), 'bin', 'vite.js')
  const where = ['--configLoader', 'native', '--outDir', join(pages, 'bench'), '--emptyOutDir']
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', ...where, '--logLevel', 'error'], {
    cwd: fileURLToPath(new URL('page', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the page of the bench was not built: ${stderr}`)
  return pages
}
