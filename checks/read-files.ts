import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Tree {
  /** Every path of the project, text or not, that is tracked or would be. */
  paths: ReadonlySet<string>
  texts: ReadonlyMap<string, string>
}

/** What git tracks or would track below a folder; a file that cannot be text has a path and no text. */
export function readTree(root: string): Tree {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const paths = new Set<string>()
  const texts = new Map<string, string>()
  for (const path of listed.split('\0')) {
    if (path === '' || !existsSync(join(root, path))) continue
    paths.add(path)
    const bytes = readFileSync(join(root, path))
    if (!bytes.subarray(0, 8_000).includes(0)) texts.set(path, bytes.toString('utf8'))
  }
  return { paths, texts }
}
