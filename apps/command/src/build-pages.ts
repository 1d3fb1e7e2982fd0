import { createHash } from 'node:crypto'
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
import { join } from 'node:path'
import { buildApp } from './build-app.ts'
import { compressPages } from './compress-pages.ts'
import { home } from './environment.ts'

const sources = [
  'apps/room',
  'apps/field',
  'apps/bulletin',
  'packages/browser',
  'packages/casework',
  'packages/documents',
  'packages/domain',
  'packages/interchange',
  'packages/linkage',
  'packages/protocol',
  'packages/participant',
  'packages/reports',
  'packages/screening',
  'packages/sealing',
  'packages/words',
]

/**
 * Folder of the built pages: the desk, and below `field/` the phone. What has not changed is not built again.
 * `undefined` if the build failed.
 */
export async function builtPages(
  dataFolder: string,
  note: (line: string) => void,
): Promise<string | undefined> {
  const name = `pages-${contentHash()}`
  const built = cacheFolders(dataFolder)
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'index.html')))
  if (built !== undefined) return built
  const folder = join(writableFolder(cacheFolders(dataFolder)), name)
  note('Building the pages (only when they changed) …')
  const fresh = `${folder}.${process.pid}`
  const phone = `${fresh}.field`
  const failed = (await Promise.all([buildApp('room', fresh), buildApp('field', phone)])).find(
    (said) => said !== undefined,
  )
  if (failed !== undefined) {
    for (const made of [fresh, phone]) rmSync(made, { recursive: true, force: true })
    note(`The pages could not be built: ${failed}`)
    return undefined
  }
  renameSync(phone, join(fresh, 'field'))
  await compressPages(fresh)
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
