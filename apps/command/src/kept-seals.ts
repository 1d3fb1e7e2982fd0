import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '@libertad/scenario'

/**
 * Keeps in a demonstration's data folder what is never the same twice: the played devices' pairs of keys and their
 * ciphertexts. One line each, on the disk before anything of it is sent; a line that was cut was never sent.
 */
export function keptSeals(dataFolder: string): Kept {
  const file = join(dataFolder, 'player-seals')
  const known = new Map<string, string>()
  mkdirSync(dataFolder, { recursive: true })
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8')
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    truncateSync(file, Buffer.byteLength(whole))
    for (const line of whole.split('\n').filter(Boolean)) {
      const [name, made] = JSON.parse(line) as [string, string]
      known.set(name, made)
    }
  }
  return {
    known: (name) => known.get(name),
    first(name, made) {
      const first = known.get(name)
      if (first !== undefined) return first
      appendFileSync(file, `${JSON.stringify([name, made])}\n`, { mode: 0o600 })
      known.set(name, made)
      return made
    },
  }
}
