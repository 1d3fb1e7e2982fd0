import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'

const worker = 'service-worker.js'
/** The name under which the service worker reads its list. */
const place = 'self.filesToKeep'

/** A file as the service worker keeps it: a file whose name already tells its content has no revision. */
export interface KeptFile {
  url: string
  revision: string | null
}

/** Everything in a built folder that must be there when the hub is gone. */
export function keptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => path !== worker && !/\.(br|map)$/.test(path))
    .sort()
    .map((path) => ({ url: path, revision: path.startsWith('assets/') ? null : hashOf(join(folder, path)) }))
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)

/** Tells the built service worker the names and hashes of all that was built beside it. */
export function precacheList(): Plugin {
  return {
    name: 'field-precache-list',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler({ dir }) {
        const folder = dir!
        const file = join(folder, worker)
        const code = readFileSync(file, 'utf8')
        if (!code.includes(place)) this.error(`${worker} does not ask for ${place}`)
        if (/^(import|export)\b/m.test(code))
          this.error(`${worker} must be one file: browsers run it without imports`)
        writeFileSync(file, code.replace(place, JSON.stringify(keptFiles(folder))))
      },
    },
  }
}
