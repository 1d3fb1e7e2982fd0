import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compressRoom } from './compress-room.ts'
import { home } from './environment.ts'

const sources = [
  'apps/room',
  'packages/domain',
  'packages/protocol',
  'packages/participant',
  'packages/words',
  'packages/browser',
  'packages/sealing',
  'packages/screening',
]

/** Folder of the built room. What has not changed is not built again. `undefined` if the build failed. */
export async function builtRoom(
  dataFolder: string,
  note: (line: string) => void,
): Promise<string | undefined> {
  const name = `room-${contentHash()}`
  const built = cacheFolders(dataFolder)
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'index.html')))
  if (built !== undefined) return built
  const folder = join(writableFolder(cacheFolders(dataFolder)), name)
  note('Building the pages (only when they changed) …')
  const fresh = `${folder}.${process.pid}`
  const failed = await build(fresh)
  if (failed !== undefined) {
    rmSync(fresh, { recursive: true, force: true })
    note(`The pages could not be built: ${failed}`)
    return undefined
  }
  await compressRoom(fresh)
  try {
    renameSync(fresh, folder)
  } catch {
    // Another start built the same first.
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** In the project where it can be written; else with the data. */
const cacheFolders = (dataFolder: string) => [join(home, '.cache'), join(dataFolder, 'cache')]

function writableFolder(folders: string[]): string {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
      return folder
    } catch {
      continue
    }
  }
  return folders.at(-1)!
}

function contentHash(): string {
  const hash = createHash('sha256')
  for (const source of [
    ...sources.flatMap((name) => filesBelow(join(home, name))),
    join(home, 'package-lock.json'),
  ]) {
    hash.update(source.slice(home.length)).update(readFileSync(source))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !/\.test\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
    )
}

/** Writes nowhere but there: the project's own folder may belong to somebody else. */
function build(into: string): Promise<string | undefined> {
  const fromRoom = createRequire(join(home, 'apps/room/package.json'))
  const vite = join(dirname(fromRoom.resolve('vite/package.json')), 'bin', 'vite.js')
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [vite, 'build', '--configLoader', 'native', '--outDir', into, '--emptyOutDir', '--logLevel', 'error'],
      {
        cwd: join(home, 'apps/room'),
        // Whoever starts this from a test or a shell that says otherwise still gets the pages that users get.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2_000)))
    child.on('exit', (code) => resolve(code === 0 ? undefined : said.trim() || `vite ended with ${code}`))
    child.on('error', (error) => resolve(error.message))
  })
}
