import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** What a browser fetches of a built page, in bytes of brotli. Fonts are left out: nothing waits for them. */
export interface Weight {
  files: number
  bytes: number
}

/** Scripts, style sheets and preloaded modules of a page, by their paths below `base`, the page's own address. */
export function neededFirst(page: string, base = '/'): string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1]?.replace(/^\.\//, base)
    const first = tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload|preload)"/.test(tag)
    return first && address?.startsWith(base) ? [address.slice(base.length)] : []
  })
}

/** The page, what it names to be loaded at once, and where it fetches its words, those of the longest language. */
export function weightUntilUsable(folder: string, base = '/'): Weight {
  const first = neededFirst(readFileSync(join(folder, 'index.html'), 'utf8'), base)
  const needed = ['index.html', ...first].filter((path) => existsSync(join(folder, path)))
  const words = wordsOf(folder, first).toSorted((a, b) => weightOf(folder, b) - weightOf(folder, a))
  const files = [...needed, ...words.slice(0, 1)]
  return { files: files.length, bytes: files.reduce((sum, path) => sum + weightOf(folder, path), 0) }
}

/** Languages that the scripts of a page fetch by themselves, each a file of its own. */
function wordsOf(folder: string, scripts: string[]): string[] {
  const here = scripts.filter((path) => path.endsWith('.js'))
  const named = here.flatMap((path) =>
    namedIn(join(folder, path)).filter((name) => /^(en|es|fr|nl|pt)-/.test(name)),
  )
  return [...new Set(named)].map((name) => `assets/${name}`).filter((path) => !here.includes(path))
}

/** What each screen that is fetched by itself adds of its own, by name: what others use too is not counted. */
export function weightOfScreens(folder: string, base = '/'): Map<string, number> {
  const first = new Set(neededFirst(readFileSync(join(folder, 'index.html'), 'utf8'), base).map(nameOf))
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const imports = new Map(names.map((name) => [name, importsOf(join(folder, 'assets', name))]))
  const users = (part: string) => names.filter((name) => imports.get(name)!.includes(part)).length
  const screens = names.filter((name) => /-screen-/.test(name) && !first.has(name))
  return new Map(
    screens.map((screen) => {
      const own = imports.get(screen)!.filter((part) => !first.has(part) && users(part) === 1)
      const bytes = [screen, ...own].reduce((sum, name) => sum + weightOf(folder, `assets/${name}`), 0)
      return [screen.replace(/-screen-.*/, ''), bytes]
    }),
  )
}

const nameOf = (path: string) => basename(path)
const weightOf = (folder: string, path: string) => brotliCompressSync(readFileSync(join(folder, path))).length

/** Names of built scripts that a script names, imported or fetched later. */
const namedIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/([\w.-]+-[\w-]{8}\.js)/g)].map(([, name]) => name!)

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\bfrom\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name!)
