import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { builtPages } from '../../apps/command/src/build-pages.ts'
import { newFolder, removeFolder } from '../hub/hub-process.ts'
import { shown, type Measure, type Row } from '../row.ts'

const goal = 150

/** Bytes over the line until the room is usable: the page, and what it names to be loaded at once. */
export const pageWeight: Measure = {
  name: 'page weight',
  quickSeconds: 5,
  run: async (_, note) => [await row(note)],
}

async function row(note: (line: string) => void): Promise<Row> {
  const folder = newFolder()
  const began = performance.now()
  const room = await builtPages(folder, note)
  const seconds = (performance.now() - began) / 1000
  const what = 'Page weight: brotli bytes of the page and what it needs first'
  const where =
    'React and the folds that the room shares with the hub; map, lists of countries and other pages come when they are asked for.'
  if (room === undefined) {
    removeFolder(folder)
    return { what, figure: 'no page built', goal: `≤ ${goal} kB`, where }
  }
  const parts = ['index.html', ...neededFirst(readFileSync(join(room, 'index.html'), 'utf8'))]
  const kilobytes = parts
    .filter((part) => existsSync(join(room, part)))
    .reduce((sum, part) => sum + brotliCompressSync(readFileSync(join(room, part))).length / 1000, 0)
  removeFolder(folder)
  return {
    ...{ what, where, goal: `≤ ${goal} kB`, met: kilobytes <= goal },
    figure: `${shown(kilobytes)} kB in ${parts.length} files${seconds > 1 ? `; built in ${shown(seconds)} s` : ''}`,
  }
}

/** Scripts, style sheets and preloaded modules of a page, by their paths in the room. */
export function neededFirst(page: string): string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    const address = /\b(?:src|href)="\.?\/?([^"]+)"/.exec(tag)?.[1]
    const first = tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload|preload)"/.test(tag)
    return first && address && !/^https?:/.test(address) ? [address] : []
  })
}
