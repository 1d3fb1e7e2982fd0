import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What a phone on a bad line may have to fetch before its user can do anything, in bytes of brotli. */
export const mostUntilUsable = 150_000

/** Adds up the page, its styles, the script it begins with, all that that one imports, and one language's words. */
export function weightUntilUsable(): Plugin {
  let say: (line: string) => void = console.log
  return {
    name: 'field-weight',
    apply: 'build',
    configResolved: ({ logger }) => {
      say = (line) => logger.info(line)
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const chunks = files.filter((file) => file.type === 'chunk')
        const wanted = new Set<string>()
        const want = (name: string) => {
          const chunk = chunks.find(({ fileName }) => fileName === name)
          if (!chunk || wanted.has(name)) return
          wanted.add(name)
          chunk.imports.forEach(want)
        }
        chunks
          .filter(({ isEntry, name }) => isEntry && name === 'field')
          .forEach(({ fileName }) => want(fileName))
        const sizeOf = (file: (typeof files)[number]) =>
          brotliCompressSync(file.type === 'chunk' ? file.code : file.source).length
        const sum = (of: typeof files) => of.reduce((total, file) => total + sizeOf(file), 0)
        const script = sum(chunks.filter(({ fileName }) => wanted.has(fileName)))
        const words = Math.max(
          0,
          ...chunks
            .filter(({ facadeModuleId }) => /field\/src\/words\/[a-z]{2}\.ts$/.test(facadeModuleId ?? ''))
            .map(sizeOf),
        )
        const rest = sum(files.filter(({ fileName }) => /\.(css|html)$/.test(fileName)))
        const total = script + words + rest
        const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
        say(
          `usable after ${kilo(total)} of ${kilo(mostUntilUsable)} brotli: script ${kilo(script)}, words ${kilo(words)}, page and styles ${kilo(rest)}`,
        )
      },
    },
  }
}
